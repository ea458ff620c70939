import { describe, expect, test } from 'vitest';
import { organisationKey } from '../../../../shared/imports/organisationKey';
import { OrganisationIndex } from '../../../../shared/imports/organisationIndex';
import { splitFullName } from '../../../../shared/imports/splitFullName';
import { readEmail } from '../../../../shared/imports/readEmail';

describe('two spellings are one organisation', () => {
  test.each([
    ['Boréalys inc.', 'BOREALYS'],
    ['Érable DX, Inc.', 'Erable DX'],
    ['Les Laboratoires Kalmia ltée', 'Laboratoires Kalmia Ltd.'],
    ['Nordanix S.A.', 'Nordanix'],
    ['Nordanix S.E.N.C.R.L.', 'Nordanix SENC'],
    ['Lemoyne GmbH & Co. KG', 'Lemoyne'],
    ['Smith & Wong LLC', 'Smith and Wong'],
    ['Virexa Bio Corp.', 'Virexa  Bio'],
    ['Hôpital Sainte-Anne (Montréal)', 'Hôpital Sainte-Anne'],
  ])('%s and %s', (left, right) => {
    expect(organisationKey(left)).toBe(organisationKey(right));
  });

  test.each([
    ['Boréalys', 'Boréalis'],
    ['Laboratoire 2', 'Laboratoire 3'],
    ['Inc.', 'Ltd.'],
  ])('but not %s and %s', (left, right) => {
    expect(organisationKey(left)).not.toBe(organisationKey(right));
  });
});

describe('an organisation that may be another under a second spelling is shown', () => {
  const known = [
    'Virexa Bio',
    'Boréalys',
    'Institut Lemoyne',
    'Laboratoire 2',
    'Immunova Nord',
    'BIOQuébec',
    'MassBio',
  ];
  const index = new OrganisationIndex();
  known.forEach((name) => index.add(name, name));
  test.each([
    ['a letter too few', 'Virxa Bio', ['Virexa Bio']],
    ['two letters swapped', 'Boréalsy', ['Boréalys']],
    ['a word more', 'Immunova Nord Thérapeutique', ['Immunova Nord']],
    ['a word less', 'Lemoyne', ['Institut Lemoyne']],
    ['written in one word', 'ImmunovaNord', ['Immunova Nord']],
    ['sharing only a word that everybody uses', 'Bio', []],
    ['another number', 'Laboratoire 3', []],
    ['another company', 'Sylvabio', []],
  ])('%s', (_, name, alike) => {
    expect(index.alike(organisationKey(name)).map((each) => each.name)).toEqual(alike);
  });
});

describe('a whole name is split into given and family name', () => {
  test.each([
    ['Élodie Tremblay', 'Élodie', 'Tremblay'],
    ['Tremblay, Élodie', 'Élodie', 'Tremblay'],
    ['TREMBLAY-CÔTÉ Élodie', 'Élodie', 'TREMBLAY-CÔTÉ'],
    ['Mme Anne de la Durantaye', 'Anne', 'de la Durantaye'],
    ['Jean-Sébastien St-Onge', 'Jean-Sébastien', 'St-Onge'],
    ['Pieter van Dyk', 'Pieter', 'van Dyk'],
    ['Dr. Wei Zhang', 'Wei', 'Zhang'],
    ['Cher', '', 'Cher'],
    ['محمد العربي', 'محمد', 'العربي'],
  ])('%s', (name, givenName, familyName) => {
    expect(splitFullName(name)).toEqual({ givenName, familyName });
  });
});

describe('an address can receive mail', () => {
  test.each([
    ['n.haddad@example.org', 'n.haddad@example.org'],
    ['Nadia Haddad <n.haddad@example.org>', 'n.haddad@example.org'],
    ['mailto:n.haddad@example.org', 'n.haddad@example.org'],
    ['élodie@hôpital.québec', 'élodie@hôpital.québec'],
    ['n.haddad@example', undefined],
    ['n.haddad@@example.org', undefined],
    ['a@b.ca; c@d.ca', undefined],
    ['n haddad@example.org', undefined],
    ['n.haddad@example.org.', undefined],
  ])('%s', (text, email) => {
    expect(readEmail(text)).toBe(email);
  });
});
