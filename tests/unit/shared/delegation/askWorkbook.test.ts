import { beforeAll, describe, expect, test } from 'vitest';
import { workbookBytes } from '../../../../electron/export/workbookBytes';
import { readXlsx } from '../../../../electron/import/xlsx/readXlsx';
import { askGroups } from '../../../../shared/delegation/askGroups';
import { askMessage } from '../../../../shared/delegation/askMessage';
import { askWords } from '../../../../shared/delegation/askWords';
import { askWorkbook } from '../../../../shared/delegation/askWorkbook';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import { delegateImportPayloads } from '../../../../shared/imports/delegateImportPayloads';
import type { DelegateImportPlan } from '../../../../shared/imports/delegateImportPlan';
import { readDelegateRows } from '../../../../shared/imports/readDelegateRows';
import { suggestMapping } from '../../../../shared/imports/suggestMapping';
import { tableFromRows } from '../../../../shared/imports/tableFromRows';
import type { Mission } from '../../../../shared/model/mission';
import { runToEnd } from '../../../../shared/model/runToEnd';
import type { Workbook, WorkbookCell } from '../../../../shared/workbooks/workbook';
import { after, smallMission } from '../../../fixtures/smallMission';
import { executed } from '../imports/support/executed';

const translations = createTranslations('fr');
const words = askWords(translations);

/** Anne has all but an English title and a document; Béla has a diet that nobody else is to read, and namesake Anne nothing. */
function mission(): Mission {
  const anne = {
    email: 'anne@example.org',
    jobTitleFr: 'Présidente',
    spokenLanguages: 'fr',
    dietAndAccess: 'aucun',
    emergencyContact: 'Luc',
  };
  const bela = {
    diets: 'nut-allergy',
    accessNeeds: 'none',
    dietAndAccess: 'noix : allergie grave',
    givenName: 'Anne',
    familyName: 'Roy',
  };
  return [
    ['p-anne', anne],
    ['p-bela', bela],
  ].reduce((before, [person, changes]) => after(before, 'edit-person', { person, changes }), smallMission());
}

function sheetOf(from: Mission): Workbook {
  const [group] = askGroups(from);
  if (!group) throw new Error('nobody to ask');
  return askWorkbook(group, words);
}

/** What comes back when cells of rows were filled in, by the first words of their headings. */
async function comesBack(from: Mission, filled: Readonly<Record<number, Readonly<Record<string, string>>>>) {
  const { sheets } = sheetOf(from);
  const [first, ...rest] = sheets;
  if (!first) throw new Error('no sheet');
  const heading = (first.rows[0] ?? []).map(String);
  const rows = first.rows.map((cells, row) =>
    cells.map((cell, column): WorkbookCell => {
      const given = Object.entries(filled[row] ?? {}).find(([name]) => heading[column]?.startsWith(name));
      return given ? given[1] : cell;
    }),
  );
  const sheet = await readXlsx(Buffer.from(workbookBytes({ sheets: [{ ...first, rows }, ...rest] })));
  const parts = sheet.ok ? tableFromRows(sheet.value.rows) : undefined;
  if (!parts) throw new Error('not read');
  const table = { fileName: 'back.xlsx', format: 'xlsx', ...parts } as const;
  const mapping = suggestMapping(table);
  return { mapping, plan: runToEnd(readDelegateRows({ table, mapping, mission: from, language: 'fr' })) };
}

function imported(from: Mission, plan: DelegateImportPlan): Mission {
  let made = 0;
  const payloads = [...delegateImportPayloads(plan, 'back.xlsx', () => `fresh-${++made}`)];
  return executed(
    from,
    payloads.map((payload) => ({ name: 'import-delegates', payload }) as const),
  );
}

describe('asking an organisation for what is missing', () => {
  let before: Mission;
  beforeAll(() => {
    before = mission();
  });

  test('the sheet has a row for each delegate of whom something is missing, and a column for whatever is missing of any', () => {
    const [first] = sheetOf(before).sheets;
    expect(first?.rows[0]).toEqual([
      'Identifiant Passerelle / Passerelle identifier',
      'Prénom / Given name',
      'Nom de famille / Family name',
      'À fournir / To provide',
      'Courriel / E-mail',
      'Fonction (FR) / Job title (FR)',
      'Fonction (EN) / Job title (EN)',
      'Langues parlées / Spoken languages',
      'Pays du document de voyage / Travel document country',
      'Expiration du document de voyage / Travel document expiry',
      'Régimes et allergies / Diets and allergies',
      'Besoins d’accès / Access needs',
      'Précisions sur le régime ou l’accès / Details of diet or access',
      'Contact d’urgence / Emergency contact',
    ]);
    expect(first?.rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ['carl', 'Carl', 'Dion'],
      ['anne', 'Anne', 'Roy'],
      ['bela', 'Anne', 'Roy'],
    ]);
  });

  test('it says of each what is wanted, and tells nobody what only coordinators know of another', () => {
    const rows = sheetOf(before).sheets[0]?.rows ?? [];
    expect(rows[2]?.slice(3)).toEqual([
      [
        'Fonction (EN) / Job title (EN)',
        'Pays du document de voyage / Travel document country',
        'Expiration du document de voyage / Travel document expiry',
      ].join('\n'),
      'anne@example.org',
      'Présidente',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    const cells = JSON.stringify(sheetOf(before).sheets[0]?.rows.slice(1));
    expect(cells).not.toMatch(/noix|allergie grave|nut-allergy/);
  });

  test('what comes back finds its people by the first column, even where two have one name, and changes nothing else', async () => {
    const { mapping, plan } = await comesBack(before, {
      2: { 'Fonction (EN)': 'President', Pays: 'Allemagne / Germany', Expiration: '2029-04-30' },
      3: { Courriel: 'other.anne@example.org', Langues: 'anglais, français / English, French' },
    });
    expect(mapping).toEqual([
      'identifier',
      'givenName',
      'familyName',
      'ignored',
      'email',
      'jobTitleFr',
      'jobTitleEn',
      'spokenLanguages',
      'travelDocumentCountry',
      'travelDocumentExpiry',
      'diets',
      'accessNeeds',
      'dietAndAccess',
      'emergencyContact',
    ]);
    expect(plan.problems).toEqual([]);
    expect(plan.counts).toEqual({ new: 0, changed: 2, unchanged: 1, merged: 0, excluded: 0 });
    const expected = [
      ['p-anne', { jobTitleEn: 'President', travelDocumentCountry: 'DE', travelDocumentExpiry: '2029-04-30' }],
      ['p-bela', { email: 'other.anne@example.org', spokenLanguages: 'en fr' }],
    ] as const;
    expect(imported(before, plan)).toEqual(
      expected.reduce((known, [person, changes]) => after(known, 'edit-person', { person, changes }), before),
    );
  });

  test('diets and access come back from the list or in words of their own, of which nothing is lost', async () => {
    const { plan } = await comesBack(before, {
      1: { Régimes: 'Halal / Halal, sans gluten', Besoins: 'Aucun / None' },
    });
    expect(plan.problems).toEqual([]);
    expect(plan.rows[0]?.personChanges).toEqual({ diets: 'halal gluten-free', accessNeeds: 'none' });
    const { plan: other } = await comesBack(before, { 1: { Régimes: 'Kiwi', Précisions: 'Épinéphrine' } });
    expect(other.problems.map(({ code, rows, field }) => [code, rows, field])).toEqual([
      ['unread-needs', [2], 'diets'],
    ]);
    expect(other.rows[0]?.personChanges).toEqual({ diets: 'other', dietAndAccess: 'Épinéphrine\nKiwi' });
  });

  test('a name that is corrected in the sheet is corrected, and adds nobody', async () => {
    const { plan } = await comesBack(before, { 1: { Nom: 'Dionne', Contact: 'Zoé, +1 514 555-0123' } });
    expect(plan.counts).toEqual({ new: 0, changed: 1, unchanged: 2, merged: 0, excluded: 0 });
    expect(plan.rows[0]?.personChanges).toEqual({ familyName: 'Dionne', emergencyContact: 'Zoé, +1 514 555-0123' });
  });

  test('the message names who is asked for what, in French and in English, and asks for no number', () => {
    const [group] = askGroups(before);
    const names = { fr: translations.getFixedT('fr', 'delegation'), en: translations.getFixedT('en', 'delegation') };
    const context = { mission: before, words, file: 'x.xlsx' };
    const text = askMessage(group!, { ...context, partName: (part, locale) => names[locale](`complete.${part}`) });
    const lines = text.replaceAll('\u00A0', ' ').split('\n');
    expect(lines.filter((line) => line.startsWith('•'))).toEqual([
      '• Carl Dion : Courriel, Fonction, Langues parlées, Document de voyage, Régime et accès, Personne à joindre',
      '• Anne Roy : Fonction, Document de voyage',
      '• Anne Roy : Courriel, Fonction, Langues parlées, Document de voyage, Personne à joindre',
      '• Carl Dion: E-mail, Job title, Spoken languages, Travel document, Diet and access, Emergency contact',
      '• Anne Roy: Job title, Travel document',
      '• Anne Roy: E-mail, Job title, Spoken languages, Travel document, Emergency contact',
    ]);
    expect(text.match(/x\.xlsx/g)).toHaveLength(2);
  });
});
