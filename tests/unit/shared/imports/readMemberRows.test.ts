import { describe, expect, test } from 'vitest';
import type { DelegateImportPlan } from '../../../../shared/imports/delegateImportPlan';
import { suggestMapping } from '../../../../shared/imports/suggestMapping';
import { tableOf } from './support/tableOf';
import { carriedOut, directory, faults, memberPlanOf } from './support/memberList';

const outcomes = ({ rows }: DelegateImportPlan): string[] => rows.map(({ number, outcome }) => `${number} ${outcome}`);
const differences = (plan: DelegateImportPlan): string[] =>
  plan.differences.map(
    ({ rows, record, field, detail, value, choice }) =>
      `${rows.join('+')} ${record} ${field}: ${detail} | ${value} → ${choice}`,
  );

describe('columns of a list of members are recognised', () => {
  test.each([
    [
      'in French',
      'Nom|Type|Ville|Pays|Site web|Profil',
      'organisation organisationKind organisationCity organisationCountry organisationWebsite organisationProfileFr',
    ],
    [
      'with how the organisations are reached, where nobody is named',
      'Organisation|Courriel|Téléphone',
      'organisation organisationEmail organisationPhone',
    ],
    [
      'with how organisation and person are reached',
      'Company|Company email|Main phone|First name|Last name|Email|Phone',
      'organisation organisationEmail organisationPhone givenName familyName email workPhone',
    ],
    [
      'in English',
      'Member|Category|City|Country|Website|Description (EN)',
      'organisation organisationKind organisationCity organisationCountry organisationWebsite organisationProfileEn',
    ],
    ['with a contact person', 'Name|Contact|Email', 'organisation fullName email'],
    ['where a column says the organisation', 'Entreprise|Prénom|Nom', 'organisation givenName familyName'],
    ['beside people named by their parts', 'Membre|Prénom|Nom|Courriel', 'organisation givenName familyName email'],
    ['where people come first', 'Prénom|Nom|Courriel', 'givenName familyName email'],
    [
      'without what only a mission asks',
      'Membre|Statut|Régime|Passeport (expiration)',
      'organisation ignored ignored ignored',
    ],
  ])('%s', (_, header, mapping) => {
    expect(suggestMapping(tableOf(`${header}\n${header.replace(/[^|]+/g, 'x')}`), 'members').join(' ')).toBe(mapping);
  });
});

test('organisations and people of a list come into the directory, each once', () => {
  const plan = memberPlanOf(`
Nom|Type|Ville|Pays|Contact|Courriel
Érable DX|CRO|Québec|Canada|Élodie Côté|elodie@example.org
ERABLE DX inc.|||Canada|Marc Roy|marc@example.org
Sylvabio|Biotech|Lévis|||
`);
  expect(faults(plan)).toEqual([]);
  expect(outcomes(plan)).toEqual(['2 new', '3 new', '4 new']);
  expect(carriedOut(plan)).toEqual({
    organisations: [
      { id: 'new-1', name: 'Érable DX', kind: 'cro', city: 'Québec', country: 'CA', memberOf: {}, isHost: false },
      { id: 'new-4', name: 'Sylvabio', kind: 'biotech', city: 'Lévis', memberOf: {}, isHost: false },
    ],
    people: [
      {
        id: 'new-2',
        givenName: 'Élodie',
        familyName: 'Côté',
        email: 'elodie@example.org',
        language: 'fr',
        organisation: 'new-1',
      },
      {
        id: 'new-3',
        givenName: 'Marc',
        familyName: 'Roy',
        email: 'marc@example.org',
        language: 'fr',
        organisation: 'new-1',
      },
    ],
  });
});

describe('who is known is not doubled', () => {
  test.each([
    ['by name, whatever its accents and legal form', 'Nom|Pays\nBOREALYS|Canada', [], ['2 changed']],
    [
      'by website, when the person agrees',
      'Nom|Site web\nKOI|kalmia.example.org',
      ['2 organisation organisation-same-site → match:kalmia'],
      ['2 unchanged'],
    ],
    [
      'by nearly the same name, when the person agrees',
      'Nom|Ville\nKalmia Oncologi|Laval',
      ['2 organisation organisation-looks-like → match:kalmia'],
      ['2 changed'],
    ],
    [
      'and gets the address and telephone of a list that names nobody',
      'Organisation|Courriel|Téléphone\nBoréalys|info@borealys.example.org|450 555-0100',
      [],
      ['2 changed'],
    ],
    [
      'a bad address of an organisation is named by its row',
      'Organisation|Courriel de l’organisation|Prénom|Nom\nBoréalys|info chez borealys|Zoé|Tremblay',
      ['2 organisationEmail bad-email → leave-empty'],
      ['2 unchanged'],
    ],
    [
      'a person by address',
      'Entreprise|Nom complet|Courriel\nBoréalys|Zoe Tremblay|ZOE@example.org',
      [],
      ['2 unchanged'],
    ],
    ['and what says nothing new changes nothing', 'Nom|Ville\nBoréalys inc.|Laval', [], ['2 unchanged']],
  ])('%s', (_, text, problems, rows) => {
    const plan = memberPlanOf(text);
    expect(faults(plan)).toEqual(problems);
    expect(outcomes(plan)).toEqual(rows);
  });
});

describe('what the directory says otherwise', () => {
  const list = `
Entreprise|Type|Ville|Mots clés|Prénom|Nom|Courriel|Téléphone|Langue
Boréalys|Biotech|Québec|CRO|Zoé|Tremblay|zoe@example.org|514 555-0100|anglais
`;

  test('is kept and listed; gaps are filled and tags come together', () => {
    const plan = memberPlanOf(list);
    expect(differences(plan)).toEqual([
      '2 Boréalys inc. organisationCity: Laval | Québec → keep',
      '2 Zoé Tremblay language: fr | en → keep',
    ]);
    expect(carriedOut(plan)).toEqual({
      organisations: [{ ...directory.organisations['borealys' as never], kind: 'biotech', tags: 'CRO, membre or' }],
      people: [{ ...directory.people['zoe' as never], workPhone: '514 555-0100' }],
    });
  });

  test('is replaced where the person says so', () => {
    const decisions = { 'differs:borealys:city': 'replace', 'differs:zoe:language': 'replace' } as const;
    expect(carriedOut(memberPlanOf(list, decisions))).toEqual({
      organisations: [expect.objectContaining({ city: 'Québec' })],
      people: [expect.objectContaining({ language: 'en' })],
    });
  });

  test('an employer is a value like any other', () => {
    const moved = 'Entreprise|Nom complet|Courriel\nKalmia Oncologie|Zoé Tremblay|zoe@example.org';
    expect(differences(memberPlanOf(moved))).toEqual([
      '2 Zoé Tremblay organisation: Boréalys inc. | Kalmia Oncologie → keep',
    ]);
    expect(carriedOut(memberPlanOf(moved)).people).toEqual([]);
    expect(carriedOut(memberPlanOf(moved, { 'differs:zoe:organisation': 'replace' })).people).toEqual([
      { ...directory.people['zoe' as never], organisation: 'kalmia' },
    ]);
  });
});

test('what is wrong with a list is said by row and column, and its good cells are taken over', () => {
  const plan = memberPlanOf(`
Nom|Type|Pays|Courriel|Contact
||Canada||
Nordanix|Planeur|Atlantide|info@nordanix.example.org|
Nordanix inc.||Canada||
Immunova|Biotech||pas une adresse|Nadia Haddad
Vertex|#REF!||info@vertex.example.org|
`);
  expect(faults(plan)).toEqual([
    '2 organisation nobody → exclude',
    '3 organisationKind unknown-kind → leave-empty',
    '3+6 email nobody-named → leave-empty',
    '3 organisationCountry unknown-country → keep',
    '4 - same-organisation → merge',
    '5 email bad-email → leave-empty',
    '6 organisationKind formula-error → leave-empty',
  ]);
  expect(outcomes(plan)).toEqual(['2 excluded', '3 new', '4 merged', '5 new', '6 new']);
});

describe('a list says where organisations are members, in a column or of all of them', () => {
  const memberships = (plan: DelegateImportPlan) =>
    carriedOut(plan).organisations.map((one) => {
      const { name, kind, memberOf } = one as { name: string; kind: string; memberOf: object };
      return [name, kind, Object.keys(memberOf).join(' ')].join(' | ');
    });

  test('an association that is known, or is only named there and then added, once for all rows', () => {
    const plan = memberPlanOf('Nom|Ville|Membre de\nBoréalys||BIOQUÉBEC; Grappe Nord\nGivrane|Laval|Grappe Nord');
    expect(memberships(plan)).toEqual([
      'Boréalys inc. | other | bioquebec new-1',
      'Grappe Nord | association | ',
      'Givrane | other | new-1',
    ]);
    expect(outcomes(plan)).toEqual(['2 changed', '3 new']);
  });

  test('every organisation of the list, but never one of itself, and nothing where it is known already', () => {
    const plan = memberPlanOf('Nom\nBoréalys\nBIOQuébec\nGivrane', {}, 'BIOQuébec');
    expect(memberships(plan)).toEqual(['Boréalys inc. | other | bioquebec', 'Givrane | other | bioquebec']);
    expect(outcomes(plan)).toEqual(['2 changed', '3 unchanged', '4 new']);
  });

  test('a name that is only alike is asked, under the column that names it', () => {
    const plan = memberPlanOf('Nom|Membre de\nGivrane|BIOQuébecc');
    expect(faults(plan)).toEqual(['2 organisationMemberOf organisation-looks-like → match:bioquebec']);
    expect(memberships(plan)).toEqual(['Givrane | other | bioquebec']);
    expect(
      memberships(memberPlanOf('Nom|Membre de\nGivrane|BIOQuébecc', { 'organisation:bioquebecc': 'create' })),
    ).toEqual(['BIOQuébecc | association | ', 'Givrane | other | new-2']);
  });
});
