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

const norvexia = {
  profileFr: 'Découverte de molécules.',
  profileEn: 'Discovery of molecules.',
  website: 'https://norvexia.example.org',
  email: 'info@norvexia.example.org',
  phone: '+1 514 555-0100',
};

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
  ].reduce(
    (before, [person, changes]) => after(before, 'edit-person', { person, changes }),
    ofOrganisation(smallMission(), norvexia),
  );
}

function ofOrganisation(before: Mission, changes: object): Mission {
  return after(before, 'edit-organisation', { organisation: 'norvexia', changes });
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

  describe('what the organisation itself lacks', () => {
    const lacking = (from: Mission) => ofOrganisation(from, { profileEn: null, website: null, email: null });

    test('is asked once, of whoever comes first, in columns of its own beside its name', () => {
      const rows = sheetOf(lacking(before)).sheets[0]?.rows ?? [];
      expect(rows.map((row) => row.slice(-4))).toEqual([
        [
          'Organisation',
          'Profil de l’organisation (EN) / Organisation profile (EN)',
          'Site web / Website',
          'Courriel de l’organisation / Organisation e-mail',
        ],
        ['Norvexia', null, null, null],
        ['Norvexia', null, null, null],
        ['Norvexia', null, null, null],
      ]);
      expect(rows.slice(1).map((row) => JSON.stringify(row[3]).includes('Site web'))).toEqual([true, false, false]);
    });

    test('comes back to it field by field, whoever filled it in, and changes nobody', async () => {
      const from = lacking(before);
      const { plan } = await comesBack(from, {
        1: { 'Profil de l’organisation (EN)': 'Finds molecules.' },
        2: { 'Site web': 'https://norvexia.example.org/en' },
      });
      expect(plan.problems).toEqual([]);
      expect(imported(from, plan)).toEqual(
        ofOrganisation(from, { profileEn: 'Finds molecules.', website: 'https://norvexia.example.org/en' }),
      );
    });

    test('is refused by row and field where it cannot be read, and the rest is taken', async () => {
      const from = lacking(before);
      const { plan } = await comesBack(from, {
        1: { 'Courriel de l’org': 'info@', 'Site web': 'norvexia.example.org' },
      });
      expect(plan.problems.map(({ rows, field, value }) => [rows, field, value])).toEqual([
        [[2], 'organisationEmail', 'info@'],
      ]);
      expect(plan.organisations.map(({ changes }) => changes)).toEqual([{ website: 'norvexia.example.org' }]);
    });

    test('is asked although nothing is missing of its people, and said in the message', () => {
      const whole = (person: string) => ({
        person,
        changes: {
          email: `${person}@example.org`,
          jobTitleFr: 'PDG',
          jobTitleEn: 'CEO',
          spokenLanguages: 'fr',
          travelDocumentCountry: 'CA',
          travelDocumentExpiry: '2031-01-01',
          diets: 'none',
          accessNeeds: 'none',
          emergencyContact: 'Luc',
        },
      });
      const complete = ['p-anne', 'p-bela', 'p-carl'].reduce(
        (known, person) => after(known, 'edit-person', whole(person)),
        before,
      );
      expect(askGroups(complete)).toEqual([]);
      const [group] = askGroups(lacking(complete));
      expect(group?.asked.map(({ missing }) => missing)).toEqual([[]]);
      const context = { mission: complete, words, file: 'x.xlsx', partName: () => '' };
      expect(
        askMessage(group!, context)
          .replaceAll('\u00A0', ' ')
          .split('\n')
          .filter((line) => line.startsWith('•')),
      ).toEqual([
        '• Norvexia : Profil de l’organisation (EN), Site web, Courriel de l’organisation',
        '• Norvexia: Organisation profile (EN), Website, Organisation e-mail',
      ]);
    });
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
