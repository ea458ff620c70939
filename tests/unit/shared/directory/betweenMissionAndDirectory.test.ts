import { describe, expect, test } from 'vitest';
import { directoryDifferences } from '../../../../shared/directory/directoryDifferences';
import { membershipDifference } from '../../../../shared/directory/membershipDifference';
import { linkTo, relinked } from '../../../../shared/directory/linkTo';
import { putIntoDirectory } from '../../../../shared/directory/putIntoDirectory';
import { takeFromDirectory } from '../../../../shared/directory/takeFromDirectory';
import { organisationIdSchema, personIdSchema } from '../../../../shared/model/identifier';
import type { Mission } from '../../../../shared/model/mission';
import { organisationSchema, type Organisation } from '../../../../shared/model/organisation';
import { createDirectory } from '../../../../shared/presets/createDirectory';
import { after, smallMission } from '../../../fixtures/smallMission';

const boreal = { name: 'Boréalys inc.', kind: 'biotech', city: 'Laval', memberOf: {}, isHost: false };

/** A directory with Zoé Tremblay of Boréalys, who is press. */
const directory = [
  ['add-organisation', { organisation: { id: 'k-boreal', ...boreal, notes: 'Discuss the price' } }],
  [
    'add-person',
    {
      person: {
        id: 'k-zoe',
        givenName: 'Zoé',
        familyName: 'Tremblay',
        language: 'fr',
        organisation: 'k-boreal',
        tags: 'presse',
      },
    },
  ],
].reduce<Mission>(
  (known, [name, payload]) => after(known, name as string, payload),
  createDirectory(() => 'directory', '2026f'),
);

/** What taking makes of the mission, and how many identifiers it took. */
function taken(mission: Mission, areDelegates = true) {
  let count = 0;
  const wanted = { organisations: [], people: [personIdSchema.parse('k-zoe')], areDelegates };
  const command = takeFromDirectory(mission, directory, wanted, () => `t-${(count += 1)}`);
  return command && after(mission, command.name, command.payload);
}

const named = (mission: Mission | undefined, name: string): Organisation | undefined =>
  Object.values(mission?.organisations ?? {}).find((one) => one.name === name);

describe('taking somebody from the directory', () => {
  test('copies the person and the organisation, linked, without what is only for coordinators of the directory', () => {
    const mission = taken(smallMission());
    const organisation = named(mission, 'Boréalys inc.');
    const person = Object.values(mission?.people ?? {}).find(({ familyName }) => familyName === 'Tremblay');
    expect(organisation).toEqual({
      id: 't-1',
      ...boreal,
      directoryLink: expect.stringMatching(/^k-boreal [a-z]/) as string,
    });
    expect(person).toEqual({
      id: 't-2',
      givenName: 'Zoé',
      familyName: 'Tremblay',
      language: 'fr',
      tags: 'presse',
      organisation: 't-1',
      directoryLink: expect.stringMatching(/^k-zoe [a-z]/) as string,
    });
    expect(Object.values(mission?.delegates ?? {}).find((one) => one.person === person?.id)).toMatchObject({
      role: 'member',
      status: 'invited',
    });
  });

  test('again changes nothing, and as a contact makes no delegate', () => {
    const mission = taken(smallMission(), false);
    expect(Object.keys(mission?.delegates ?? {})).toEqual(Object.keys(smallMission().delegates));
    expect(mission && taken(mission, false)).toBeUndefined();
  });

  test('does not double an organisation of the same name: it is linked, and what differs is to be settled', () => {
    const mission = after(smallMission(), 'add-organisation', {
      organisation: { id: 'o-boreal', ...boreal, name: 'BOREALYS', city: 'Longueuil' },
    });
    const linked = taken(mission)?.organisations[organisationIdSchema.parse('o-boreal')];
    expect(linked).toEqual({
      id: 'o-boreal',
      ...boreal,
      name: 'BOREALYS',
      city: 'Longueuil',
      directoryLink: 'k-boreal',
    });
    const known = directory.organisations[organisationIdSchema.parse('k-boreal')];
    expect(linked && known && directoryDifferences('organisations', linked, known)).toEqual([
      { field: 'name', inMission: 'BOREALYS', inDirectory: 'Boréalys inc.', changedIn: 'both' },
      { field: 'city', inMission: 'Longueuil', inDirectory: 'Laval', changedIn: 'both' },
    ]);
  });
});

describe('what differs since both agreed', () => {
  const agreed = organisationSchema.parse({ id: 'k-1', ...boreal });
  const link = linkTo('organisations', agreed);
  test.each([
    ['nothing', {}, {}, []],
    ['changed in the directory', {}, { city: 'Montréal' }, [['city', 'Laval', 'Montréal', 'directory']]],
    ['changed in the mission', { city: 'Québec' }, {}, [['city', 'Québec', 'Laval', 'mission']]],
    [
      'a telephone, changed in the directory',
      {},
      { phone: '450 555-0100' },
      [['phone', undefined, '450 555-0100', 'directory']],
    ],
    ['changed in both', { city: 'Québec' }, { city: 'Montréal' }, [['city', 'Québec', 'Montréal', 'both']]],
    ['changed in both to the same', { city: 'Québec' }, { city: 'Québec' }, []],
    ['emptied in the directory', {}, { city: undefined }, [['city', 'Laval', undefined, 'directory']]],
    [
      'new in the mission',
      { website: 'boreal.example.org' },
      {},
      [['website', 'boreal.example.org', undefined, 'mission']],
    ],
  ])('%s', (_, here, there, expected) => {
    const differences = directoryDifferences(
      'organisations',
      { ...agreed, ...here, id: organisationIdSchema.parse('o-1'), directoryLink: link },
      organisationSchema.parse({ ...agreed, ...there }),
    );
    expect(
      differences.map(({ field, inMission, inDirectory, changedIn }) => [field, inMission, inDirectory, changedIn]),
    ).toEqual(expected);
  });

  test('a field that was settled is no longer told, and the others are', () => {
    const known = organisationSchema.parse({ ...agreed, city: 'Montréal', website: 'boreal.example.org' });
    const settled = { ...agreed, city: 'Montréal', directoryLink: relinked(link, known, ['city']) };
    expect(directoryDifferences('organisations', settled, known)).toEqual([
      { field: 'website', inMission: undefined, inDirectory: 'boreal.example.org', changedIn: 'directory' },
    ]);
  });
});

describe('membership of an association', () => {
  const association = (id: string, name: string) => ({ id, name, kind: 'association', memberOf: {}, isHost: false });
  const withMembers = after(
    after(directory, 'add-organisation', { organisation: association('k-bioquebec', 'BIOQuébec') }),
    'add-organisation',
    { organisation: association('k-elsewhere', 'Elsewhere Bio') },
  );
  const member = { ...boreal, memberOf: { 'k-bioquebec': true, 'k-elsewhere': true } };

  test('comes along into a mission that has the association, under its identifier there', () => {
    const known = after(withMembers, 'add-organisation', {
      organisation: { ...member, id: 'k-new', name: 'Nouvelle inc.' },
    });
    const mission = after(smallMission(), 'add-organisation', {
      organisation: association('m-bioquebec', 'BIOQuébec'),
    });
    const wanted = { organisations: [organisationIdSchema.parse('k-new')], people: [], areDelegates: false };
    const command = takeFromDirectory(mission, known, wanted, () => 't-1');
    const taking = command && after(mission, command.name, command.payload);
    expect(named(taking, 'Nouvelle inc.')?.memberOf).toEqual({ 'm-bioquebec': true });
  });

  test('is gained by an organisation that the mission has already, which is linked, and loses none', () => {
    const known = after(withMembers, 'add-organisation', {
      organisation: { ...member, id: 'k-new', name: 'Nouvelle inc.' },
    });
    const mission = smallMission([], {
      organisations: {
        'm-bioquebec': association('m-bioquebec', 'BIOQuébec'),
        'm-own': association('m-own', 'Only here'),
        'm-new': { ...boreal, id: 'm-new', name: 'Nouvelle inc.', memberOf: { 'm-own': true } },
      },
    });
    const wanted = { organisations: [organisationIdSchema.parse('k-new')], people: [], areDelegates: false };
    const command = takeFromDirectory(mission, known, wanted, () => 't-1');
    const taking = command && after(mission, command.name, command.payload);
    expect(named(taking, 'Nouvelle inc.')).toMatchObject({
      directoryLink: 'k-new',
      memberOf: { 'm-bioquebec': true, 'm-own': true },
    });
  });

  test('that one side says and the other does not is told, and either side can take the word of the other', () => {
    const known = after(withMembers, 'add-organisation', {
      organisation: { ...member, id: 'k-new', name: 'Nouvelle inc.' },
    });
    const mission = smallMission([], {
      organisations: {
        'm-bioquebec': association('m-bioquebec', 'BIOQuébec'),
        'm-boreal': association('m-boreal', 'Boréalys'),
        'm-own': association('m-own', 'Only here'),
      },
    });
    const inDirectory = known.organisations[organisationIdSchema.parse('k-new')];
    const record = (memberOf: object) =>
      organisationSchema.parse({ ...boreal, id: 'm-new', name: 'Nouvelle inc.', memberOf });
    const differenceOf = (memberOf: object) =>
      inDirectory && membershipDifference(mission, known, record(memberOf), inDirectory);
    expect(differenceOf({ 'm-boreal': true, 'm-own': true })).toEqual({
      inMission: ['Boréalys', 'Only here'],
      inDirectory: ['BIOQuébec', 'Elsewhere Bio'],
      forMission: { 'm-bioquebec': true, 'm-own': true },
      forDirectory: { 'k-boreal': true, 'k-elsewhere': true },
    });
    expect(differenceOf({ 'm-bioquebec': true, 'm-own': true })).toBeUndefined();
  });

  test('comes along into the directory that has the association', () => {
    const organisations = {
      'm-bioquebec': association('m-bioquebec', 'BIOQuébec'),
      'm-other': association('m-other', 'Another one'),
      'm-new': { ...boreal, id: 'm-new', name: 'Nouvelle inc.', memberOf: { 'm-bioquebec': true, 'm-other': true } },
    };
    const mission = smallMission([], { organisations });
    const record = organisationSchema.parse(organisations['m-new']);
    expect(putIntoDirectory(withMembers, mission, record, () => 'k-2').edit?.payload).toMatchObject({
      organisation: { id: 'k-2', memberOf: { 'k-bioquebec': true } },
    });
  });
});

describe('putting a record of a mission into the directory', () => {
  const record = organisationSchema.parse({
    id: 'o-1',
    ...boreal,
    name: 'Mesalume',
    notes: 'Only here',
    seekingFr: 'Un local',
  });

  test('copies what is no part of the mission, and links the two', () => {
    expect(putIntoDirectory(directory, smallMission(), record, () => 'k-2')).toEqual({
      edit: {
        name: 'add-organisation',
        payload: { organisation: { id: 'k-2', ...boreal, name: 'Mesalume' } },
      },
      link: expect.stringMatching(/^k-2 [a-z]/) as string,
    });
  });

  test('links what the directory knows under the same name, and adds nothing', () => {
    const namesake = organisationSchema.parse({ ...record, name: 'Les Boréalys' });
    expect(putIntoDirectory(directory, smallMission(), namesake, () => 'k-2')).toEqual({ link: 'k-boreal' });
  });
});
