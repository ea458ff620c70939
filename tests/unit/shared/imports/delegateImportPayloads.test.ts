import { describe, expect, test } from 'vitest';
import { delegateImportPayloads } from '../../../../shared/imports/delegateImportPayloads';
import type { ImportDecisions } from '../../../../shared/imports/importProblem';
import type { Mission } from '../../../../shared/model/mission';
import { countingIds } from './support/countingIds';
import { executed } from './support/executed';
import { missionOf } from './support/missionOf';
import { planOf } from './support/planOf';

function imported(text: string, mission: Mission, decisions: ImportDecisions = {}): Mission {
  const payloads = [...delegateImportPayloads(planOf(text, mission, decisions), 'liste.csv', countingIds())];
  return executed(
    mission,
    payloads.map((payload) => ({ name: 'import-delegates', payload })),
  );
}

const known = missionOf({
  organisations: { virexa: { name: 'Virexa Bio', city: 'Laval' } },
  groups: { onco: { nameFr: 'Oncologie', nameEn: 'Oncology' } },
  people: {
    priya: {
      givenName: 'Priya',
      familyName: 'Raman',
      email: 'p.raman@example.org',
      organisation: 'virexa',
      workPhone: '1',
    },
  },
  delegates: { head: { person: 'priya', role: 'head', status: 'confirmed' } },
});

describe('carrying out an import', () => {
  const after = imported(
    `
Prénom|Nom|Entreprise|Type d’entreprise|Ville|Courriel|Groupe|Statut|Langue|Notes
Priya|Raman|VIREXA BIO inc.|biotechnologie|Montréal|p.raman@example.org|Oncology|confirmé|en|
Élodie|Tremblay|Érable DX|Technologies médicales|Québec|e.tremblay@example.org|Santé numérique / Digital health|inscrite|fr|végane
Marc|Roy|Erable-DX||||Santé numérique / Digital health|||
`,
    known,
  );

  test('updates who is known, field by field', () => {
    expect(after.people['priya' as keyof typeof after.people]).toEqual({
      id: 'priya',
      givenName: 'Priya',
      familyName: 'Raman',
      email: 'p.raman@example.org',
      organisation: 'virexa',
      workPhone: '1',
      language: 'en',
    });
    expect(Object.values(after.delegates)[0]).toEqual({
      id: 'head',
      person: 'priya',
      role: 'head',
      status: 'confirmed',
      group: 'onco',
    });
    expect(Object.values(after.organisations)[0]).toMatchObject({
      name: 'Virexa Bio',
      city: 'Montréal',
      kind: 'biotech',
    });
  });

  test('adds who is new, with one organisation under two spellings and one group with two names', () => {
    expect(Object.values(after.organisations).map(({ name, kind }) => [name, kind])).toEqual([
      ['Virexa Bio', 'biotech'],
      ['Érable DX', 'medtech'],
    ]);
    expect(Object.values(after.groups).map(({ nameFr, nameEn }) => [nameFr, nameEn])).toEqual([
      ['Oncologie', 'Oncology'],
      ['Santé numérique', 'Digital health'],
    ]);
    expect(Object.values(after.people).slice(1)).toMatchObject([
      { givenName: 'Élodie', familyName: 'Tremblay', language: 'fr' },
      { givenName: 'Marc', familyName: 'Roy', language: 'fr' },
    ]);
    expect(Object.values(after.delegates).slice(1)).toMatchObject([
      { role: 'member', status: 'registered', notes: 'végane' },
      { role: 'member', status: 'invited' },
    ]);
    const organisations = Object.values(after.people).map(({ organisation }) => organisation);
    expect(organisations[1]).toBe(organisations[2]);
  });

  test('a second time changes nothing and sends nothing', () => {
    const text = 'Prénom|Nom|Entreprise|Courriel\nÉlodie|Tremblay|Érable DX|e.tremblay@example.org';
    expect([...delegateImportPayloads(planOf(text, after), 'liste.csv', countingIds())]).toEqual([]);
  });
});

test('what the list says of an organisation arrives even where its people are unchanged', () => {
  const text =
    'Prénom|Nom|Entreprise|Courriel|Site web\nPriya|Raman|Virexa Bio|p.raman@example.org|https://virexa.example.org';
  expect(Object.values(imported(text, known).organisations)).toMatchObject([{ website: 'https://virexa.example.org' }]);
});

test('a long list is sent in parts that each can be applied on their own', () => {
  const rows = Array.from({ length: 600 }, (_, row) => `P${row}|N${row}|Société numéro${row % 40}`);
  const plan = planOf(`Prénom|Nom|Entreprise\n${rows.join('\n')}`);
  const payloads = [...delegateImportPayloads(plan, 'liste.csv', countingIds())];
  expect(
    payloads.map(({ people, organisations }) => [Object.keys(people).length, Object.keys(organisations).length]),
  ).toEqual([
    [250, 40],
    [250, 0],
    [100, 0],
  ]);
});
