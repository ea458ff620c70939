import { describe, expect, test } from 'vitest';
import { applyCommand } from '../../../../shared/commands/applyCommand';
import type { Command } from '../../../../shared/commands/commands';
import { duplicatePairs } from '../../../../shared/directory/duplicatePairs';
import { comparisonOf, firstChoice, keptFirst, mergeCommand } from '../../../../shared/directory/merging';
import { survivorOf } from '../../../../shared/directory/survivorOf';
import { takeFromDirectory } from '../../../../shared/directory/takeFromDirectory';
import { instantSchema } from '../../../../shared/model/instant';
import { organisationIdSchema } from '../../../../shared/model/identifier';
import type { Mission } from '../../../../shared/model/mission';
import type { Organisation } from '../../../../shared/model/organisation';
import type { Person } from '../../../../shared/model/person';
import { runToEnd } from '../../../../shared/model/runToEnd';
import { missionOf } from '../imports/support/missionOf';

const pairsOf = (parts: Parameters<typeof missionOf>[0], collection: 'organisations' | 'people'): string[] =>
  runToEnd(duplicatePairs(missionOf(parts), collection)).map(({ key, reason }) => `${key} ${reason}`);

describe('organisations that may be one', () => {
  test.each([
    ['the same name but for its legal form', { name: 'Boréalys inc.' }, { name: 'BOREALYS S.E.C.' }, ['aa bb name']],
    [
      'the same website',
      { name: 'Kalmia', website: 'https://www.koi.example.org/fr' },
      { name: 'KOI', website: 'koi.example.org' },
      ['aa bb site'],
    ],
    [
      'pages of one site',
      { name: 'Chimie', website: 'uni.example.org/chimie' },
      { name: 'Droit', website: 'uni.example.org/droit' },
      [],
    ],
    [
      'nearly the same name in one city',
      { name: 'Immunova', city: 'Laval, QC' },
      { name: 'Imunova', city: 'Laval' },
      ['aa bb alike'],
    ],
    [
      'nearly the same name where one says no city',
      { name: 'Immunova', city: 'Laval' },
      { name: 'Imunova' },
      ['aa bb alike'],
    ],
    [
      'nearly the same name in two cities',
      { name: 'Immunova', city: 'Laval' },
      { name: 'Imunova', city: 'Boston' },
      [],
    ],
    ['two numbers of one name', { name: 'Laboratoire 2' }, { name: 'Laboratoire 3' }, []],
    ['one that was deleted', { name: 'Boréalys' }, { name: 'Boréalys', deleted: true }, []],
  ])('%s', (_, aa, bb, pairs) => {
    expect(pairsOf({ organisations: { aa, bb } }, 'organisations')).toEqual(pairs);
  });
});

describe('people who may be one', () => {
  const organisations = { xx: { name: 'Boréalys' }, yy: { name: 'Kalmia' } };
  const zoe = { givenName: 'Zoé', familyName: 'Tremblay' };
  test.each([
    [
      'the same address',
      { ...zoe, email: 'Z@example.org' },
      { familyName: 'T.', email: 'z@example.org' },
      ['aa bb email'],
    ],
    [
      'the same name in one organisation',
      { ...zoe, organisation: 'xx' },
      { givenName: 'ZOE', familyName: 'tremblay', organisation: 'xx' },
      ['aa bb name'],
    ],
    ['the same name where one says no organisation', { ...zoe, organisation: 'xx' }, zoe, ['aa bb name']],
    ['namesakes in two organisations', { ...zoe, organisation: 'xx' }, { ...zoe, organisation: 'yy' }, []],
  ])('%s', (_, aa, bb, pairs) => {
    expect(pairsOf({ organisations, people: { aa, bb } }, 'people')).toEqual(pairs);
  });
});

const directory = missionOf({
  organisations: {
    bioq: { name: 'BIOQuébec', kind: 'association' },
    thin: { name: 'Boréalys', kind: 'other', website: 'borealys.example.org', tags: 'CRO', memberOf: { bioq: true } },
    full: { name: 'Boréalys inc.', city: 'Laval', profileFr: 'Thérapies cellulaires', tags: 'membre or' },
    child: { name: 'Boréalys USA', memberOf: { thin: true } },
  },
  people: { zoe: { givenName: 'Zoé', familyName: 'Tremblay', organisation: 'thin' } },
});
const organisation = (mission: Mission, id: string) => mission.organisations[id as Organisation['id']] as Organisation;

function done(mission: Mission, command: Command): Mission {
  const edit = applyCommand(mission, command, {
    now: instantSchema.parse('2026-05-01T12:00:00Z'),
    newId: () => 'fresh',
  });
  if (!edit.ok) throw new Error(edit.error.code);
  return edit.value.mission;
}

describe('two organisations become one', () => {
  const [kept, dropped] = keptFirst('organisations', organisation(directory, 'thin'), organisation(directory, 'full'));
  const comparisons = comparisonOf('organisations', kept, dropped);

  test('the fuller stays, and of each field that differs the value that says something is proposed', () => {
    expect([kept.id, comparisons.map((each) => [each.field, ...each.values, firstChoice(each)])]).toEqual([
      'full',
      [
        ['name', 'Boréalys inc.', 'Boréalys', 0],
        ['kind', 'biotech', 'other', 0],
        ['city', 'Laval', undefined, 0],
        ['website', undefined, 'borealys.example.org', 1],
        ['profileFr', 'Thérapies cellulaires', undefined, 0],
      ],
    ]);
  });

  const merged = done(directory, mergeCommand('organisations', kept, dropped, new Set(['name', 'website'])));

  test('with the values that were chosen; people and members follow, and the other is marked as deleted', () => {
    expect(merged.organisations).toEqual({
      ...directory.organisations,
      full: {
        ...kept,
        name: 'Boréalys',
        website: 'borealys.example.org',
        tags: 'CRO, membre or',
        memberOf: { bioq: true },
      },
      thin: { ...dropped, deleted: true, directoryLink: 'full' },
      child: { ...organisation(directory, 'child'), memberOf: { full: true } },
    });
    expect(merged.people['zoe' as Person['id']]?.organisation).toBe('full');
  });

  test('a mission that was linked with the other is not given the one that stays a second time', () => {
    const wanted = { organisations: [organisationIdSchema.parse('thin')], people: [], areDelegates: false };
    const taking = takeFromDirectory(missionOf(), directory, wanted, () => 'copy') as Command;
    const mission = done(missionOf(), taking);
    const again = { ...wanted, organisations: [organisationIdSchema.parse('full')] };
    expect(takeFromDirectory(mission, merged, again, () => 'second')).toBeUndefined();
    expect(survivorOf(merged, 'organisations', 'thin')?.id).toBe('full');
  });
});

test('what a mission still needs is not merged away', () => {
  const mission = missionOf({
    people: { aa: { familyName: 'Roy' }, bb: { familyName: 'Roy' } },
    delegates: { dd: { person: 'bb' } },
  });
  const [aa, bb] = Object.values(mission.people) as [Person, Person];
  const edit = applyCommand(mission, mergeCommand('people', aa, bb, new Set()), {
    now: instantSchema.parse('2026-05-01T12:00:00Z'),
    newId: () => 'fresh',
  });
  expect(edit).toEqual({ ok: false, error: { code: 'still-in-use', collection: 'people', id: 'bb', uses: 1 } });
});
