import { describe, expect, test } from 'vitest';
import type { DelegateImportPlan } from '../../../../shared/imports/delegateImportPlan';
import { readDelegateRows } from '../../../../shared/imports/readDelegateRows';
import { suggestMapping } from '../../../../shared/imports/suggestMapping';
import { missionOf } from './support/missionOf';
import { planOf } from './support/planOf';
import { tableOf } from './support/tableOf';

const outcomes = ({ rows }: DelegateImportPlan): string[] => rows.map(({ number, outcome }) => `${number} ${outcome}`);
const faults = ({ problems }: DelegateImportPlan): string[] =>
  problems.map(
    ({ severity, rows, field, code, choice }) => `${severity} ${rows.join('+')} ${field ?? '-'} ${code} → ${choice}`,
  );

const mission = missionOf({
  organisations: { virexa: { name: 'Virexa Bio' }, kalmia: { name: 'Kalmia Oncologie ltée', city: 'Laval' } },
  groups: { onco: { nameFr: 'Oncologie', nameEn: 'Oncology' } },
  people: {
    priya: { givenName: 'Priya', familyName: 'Raman', email: 'p.raman@example.org', organisation: 'virexa' },
    fred: { givenName: 'Frédérique', familyName: 'St-Onge', organisation: 'kalmia' },
    gone: { givenName: 'Olumide', familyName: 'Adeyemi', email: 'o.adeyemi@example.org', deleted: true },
  },
  delegates: {
    'd-priya': { person: 'priya', group: 'onco', status: 'confirmed' },
    'd-gone': { person: 'gone', deleted: true },
  },
});

describe('a list of delegates with faults', () => {
  const plan = planOf(
    `
Prénom|Nom de famille|Company|Titre|E-mail|Grp|Exp. passeport|No passeport|Allergies
Priya|Raman|Virexa Bio Inc.|Direction scientifique|p.raman@example.org|Oncologie|2029-11-30|AB123456|
Élodie|Tremblay|Erable DX|Dév. des affaires|e.tremblay@example.org|Oncologie|31/02/2027|AB123457|
Nadia|Haddad|Immunova Nord|Direction médicale|n.haddad@example|Oncology|2027-08-02|AB123458|Arachides
||Sylvabio|Recherche|wei@example.org|Santé num.|2028-01-11|AB123459|
Olumide|Adeyemi|Nordanix|=SOMME(A1:A9)|o.adeyemi@example.org|Investisseurs|2027-12-01|AB123460|
Priya|Raman|Virexa Bio|Direction scient.|p.raman@example.org|Oncologie|2029-11-30||Végétarienne
Geneviève|Ouellet|Kalmia Oncologi|Recherche|g.ouellet@example.org|Oncologie|2026-07-30|AB123461|
`,
    mission,
  );

  test('is listed fault by fault, with row, column, reason and what will be done', () => {
    expect(faults(plan)).toEqual([
      'error 3 travelDocumentExpiry no-such-day → leave-empty',
      'error 4 email bad-email → leave-empty',
      'error 5 givenName no-name → exclude',
      'check 6 jobTitleFr formula → keep',
      'warning 7 - same-email → merge',
      'warning 8 travelDocumentExpiry expires-soon → keep',
      'check 8 organisation organisation-looks-like → match:kalmia',
    ]);
    expect(plan.problems[5]).toMatchObject({ column: 6, value: '2026-07-30', detail: '2026-07-30 34' });
  });

  test('and the good rows are taken over', () => {
    expect(outcomes(plan)).toEqual(['2 changed', '3 new', '4 new', '5 excluded', '6 new', '7 merged', '8 new']);
    expect(plan.counts).toEqual({ new: 4, changed: 1, unchanged: 0, merged: 1, excluded: 1 });
  });

  test('a person who is known is updated with what is new, also from the merged row', () => {
    expect(plan.rows[0]).toMatchObject({
      person: 'priya',
      delegate: 'd-priya',
      personChanges: {
        jobTitleFr: 'Direction scientifique',
        travelDocumentExpiry: '2029-11-30',
        diets: 'vegetarian',
      },
      delegateChanges: {},
    });
    expect(plan.rows[0]).not.toHaveProperty('organisationKey');
    expect(plan.rows[0]).not.toHaveProperty('groupKey');
  });

  test('a text that looks like a formula stays a text, and who had been deleted comes anew', () => {
    expect(plan.rows[4]).toEqual({
      number: 6,
      outcome: 'new',
      values: expect.objectContaining({ jobTitleFr: '=SOMME(A1:A9)' }) as unknown,
      personChanges: {
        givenName: 'Olumide',
        familyName: 'Adeyemi',
        jobTitleFr: '=SOMME(A1:A9)',
        email: 'o.adeyemi@example.org',
        language: 'fr',
        travelDocumentExpiry: '2027-12-01',
      },
      delegateChanges: {},
      organisationKey: 'nordanix',
      groupKey: 'investisseurs',
    });
  });

  test('organisations are matched, asked about, or new', () => {
    expect(plan.organisations.map(({ name, outcome, organisation }) => [name, outcome, organisation])).toEqual([
      ['Virexa Bio Inc.', 'matched', 'virexa'],
      ['Erable DX', 'new', undefined],
      ['Immunova Nord', 'new', undefined],
      ['Nordanix', 'new', undefined],
      ['Kalmia Oncologi', 'matched', 'kalmia'],
    ]);
  });

  test('groups are found by either of their names', () => {
    expect(plan.groups.map(({ key, group }) => [key, group])).toEqual([
      ['oncologie', 'onco'],
      ['oncology', 'onco'],
      ['investisseurs', undefined],
    ]);
  });
});

describe('what the person chose is done', () => {
  const text = `
Prénom|Nom|Entreprise|Courriel|Expiration
Élodie|Tremblay|Virexa Biosciences|e@example.org|03/04/2029
Élodie|Tremblay|Virexa|e@example.org|03/05/2029
`;
  test.each([
    ['nothing: the first choice', {}, '2029-04-03', ['2 new', '3 merged']],
    ['month first', { '2:travelDocumentExpiry:ambiguous-date': 'month-first' }, '2029-03-04', ['2 new', '3 merged']],
    [
      'leave empty, and the merged row fills it',
      { '2:travelDocumentExpiry:ambiguous-date': 'leave-empty' },
      '2029-05-03',
      ['2 new', '3 merged'],
    ],
    ['keep both', { '3:same-email': 'keep' }, '2029-04-03', ['2 new', '3 new']],
    ['exclude the second', { '3:same-email': 'exclude' }, '2029-04-03', ['2 new', '3 excluded']],
    ['a choice that does not exist', { '3:same-email': 'cut' }, '2029-04-03', ['2 new', '3 merged']],
  ] as const)('%s', (_, decisions, expiry, rows) => {
    const plan = planOf(text, mission, decisions);
    expect([plan.rows[0]?.personChanges.travelDocumentExpiry, outcomes(plan)]).toEqual([expiry, rows]);
  });

  test('an organisation that is only alike can be created all the same', () => {
    const plan = planOf('Nom|Organisation\nCôté|Virexa Bios', mission, { 'organisation:virexa bios': 'create' });
    expect(plan.organisations).toMatchObject([{ outcome: 'new', candidates: [{ name: 'Virexa Bio' }] }]);
  });

  test('two new spellings in one file become one organisation', () => {
    const plan = planOf('Nom|Organisation\nCôté|Sylvabio\nRoy|Sylva-Bio\nKim|Silvabio');
    expect(plan.organisations).toMatchObject([
      { name: 'Sylvabio', outcome: 'new' },
      { name: 'Sylva-Bio', outcome: 'matched', sameAsKey: 'sylvabio' },
      { name: 'Silvabio', outcome: 'matched', sameAsKey: 'sylvabio' },
    ]);
  });
});

describe('who is who', () => {
  test.each([
    ['by address, whatever its case', 'Priya|Raman|Autre|P.RAMAN@example.org', 'priya'],
    ['by address, under another given name', 'P.|Raman|Virexa Bio|p.raman@example.org', 'priya'],
    ['not by an address that somebody else shares', 'Zoé|Lavoie|Virexa Bio|p.raman@example.org', undefined],
    ['by name and organisation, with another address', 'PRIYA|RAMAN|VIREXA BIO INC.|pr@example.org', 'priya'],
    ['by name in the other order', 'St-Onge|Frederique|Kalmia Oncologie|', 'fred'],
    ['by name alone, where no organisation is given', 'Frédérique|St-Onge||', 'fred'],
    ['not a namesake elsewhere', 'Frédérique|St-Onge|Nordanix|', undefined],
    ['not someone deleted', 'Olumide|Adeyemi||o.adeyemi@example.org', undefined],
  ])('%s', (_, row, person) => {
    const plan = planOf(`Prénom|Nom|Organisation|Courriel\n${row}`, mission);
    expect(plan.rows[0]?.person).toBe(person);
  });

  test('importing the same list twice changes nothing the second time', () => {
    const plan = planOf(
      'Prénom|Nom|Entreprise|Courriel|Groupe|Statut\nPriya|Raman|Virexa Bio|p.raman@example.org|Oncology|Confirmé',
      mission,
    );
    expect(outcomes(plan)).toEqual(['2 unchanged']);
  });

  test('an address that two people of the file share is asked about, and both are kept', () => {
    const plan = planOf('Prénom|Nom|Courriel\nZoé|Roy|info@example.org\nMax|Kim|info@example.org');
    expect([faults(plan), outcomes(plan)]).toEqual([['check 3 - shared-email → keep'], ['2 new', '3 new']]);
  });
});

describe('words of closed lists', () => {
  test.each([
    ['Statut', 'Confirmée', { status: 'confirmed' }],
    ['Status', 'declined', { status: 'withdrawn' }],
    ['Rôle', 'Cheffe de délégation', { role: 'head' }],
    ['Langue', 'Anglais', { language: 'en' }],
    ['Langues parlées', 'Français, anglais', { spokenLanguages: 'en fr' }],
    ['Pays du passeport', 'États-Unis', { travelDocumentCountry: 'US' }],
    ['Nationality', 'Canadian', { travelDocumentCountry: 'CA' }],
    ['Type d’organisation', 'Capital de risque', { organisationKind: 'investor' }],
  ])('%s: %s', (header, word, values) => {
    const plan = planOf(`Nom|${header}\nCôté|${word}`);
    expect([plan.problems, plan.rows[0]?.values]).toEqual([[], { familyName: 'Côté', ...values }]);
  });

  test.each([
    ['Statut', 'peut-être', 'warning 2 status unknown-status → leave-empty'],
    ['Rôle', 'mascotte', 'warning 2 role unknown-role → leave-empty'],
    ['Langue', 'klingon', 'warning 2 language unknown-language → leave-empty'],
    ['Languages', 'klingon', 'warning 2 spokenLanguages unknown-spoken-languages → leave-empty'],
    ['Pays du passeport', 'Atlantide', 'check 2 travelDocumentCountry unknown-country → keep'],
    ['Notes', '#REF!', 'error 2 notes formula-error → leave-empty'],
    ['Fonction', 'x'.repeat(501), 'warning 2 jobTitleFr too-long → cut'],
  ])('%s: %s is reported', (header, word, fault) => {
    expect(faults(planOf(`Nom|${header}\nCôté|${word}`))).toEqual([fault]);
  });
});

describe('names may be anything that a person is called', () => {
  test.each([
    '=cmd()',
    '../../x',
    '<script>alert(1)</script>',
    '"Bob"',
    'O’Neill',
    '😀',
    'محمد',
    'x'.repeat(200),
    '__proto__',
    'constructor',
  ])('%s', (name) => {
    expect(planOf(`Prénom|Nom|Organisation\nZoé|${name}|${name}`).rows[0]).toMatchObject({
      outcome: 'new',
      personChanges: { familyName: name },
    });
  });
});

test('a long list pauses at least once in a hundred rows, telling how far it is', () => {
  const lines = Array.from({ length: 1000 }, (_, row) => `P${row}|N${row}|Société ${row}`);
  const table = tableOf(`Prénom|Nom|Entreprise\n${lines.join('\n')}`);
  const told = [...readDelegateRows({ table, mapping: suggestMapping(table), mission, language: 'fr' })];
  expect(told.length).toBeGreaterThanOrEqual(20);
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
  expect(told.at(-1)).toEqual({ done: 2000, total: 2000 });
});
