import { expect, test } from 'vitest';
import { delegationOf } from '../../../../shared/brief/delegationOf';
import type { Locale } from '../../../../shared/model/locale';
import { missionSchema } from '../../../../shared/model/mission';
import { briefMission } from '../../../fixtures/missions/briefMission';

/** A delegation of people called like this, given name and family name. */
function delegationNamed(names: readonly (readonly [string, string])[], locale: Locale): readonly string[] {
  const people = names.map(([givenName, familyName], index) => ({
    id: `p${index}`,
    givenName,
    familyName,
    language: 'fr',
  }));
  const delegates = people.map(({ id }) => ({ id: `d${id}`, person: id, role: 'member', status: 'confirmed' }));
  const mission = missionSchema.parse({
    ...briefMission(),
    items: {},
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    delegates: Object.fromEntries(delegates.map((delegate) => [delegate.id, delegate])),
  });
  return delegationOf(mission, locale).map(({ person }) => person.familyName || person.givenName);
}

test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
  [
    'accents and case do not count',
    [
      ['Zoé', 'Zola'],
      ['Luc', 'éthier'],
      ['Anne', 'Fortin'],
      ['Ève', 'Œuvrard'],
      ['Lou', 'Odell'],
    ],
    ['éthier', 'Fortin', 'Odell', 'Œuvrard', 'Zola'],
  ],
  [
    'apostrophes, hyphens and spaces do not count',
    [
      ['Awa', 'Ndoye'],
      ['Amélie', 'N’Diaye'],
      ['Max', 'Nadeau'],
      ['Leo', 'Saint-Pierre'],
      ['Ana', 'Saint Onge'],
    ],
    ['Nadeau', 'N’Diaye', 'Ndoye', 'Saint Onge', 'Saint-Pierre'],
  ],
  [
    'letters of Turkish, Polish and Vietnamese stand beside the Latin ones',
    [
      ['Işıl', 'Yıldırım'],
      ['Zoë', 'Żeleńska'],
      ['Thảo', 'Đặng'],
      ['Ann', 'Yu'],
      ['Bo', 'Zimmer'],
      ['Li', 'Dube'],
    ],
    ['Đặng', 'Dube', 'Yıldırım', 'Yu', 'Żeleńska', 'Zimmer'],
  ],
  [
    'Arabic follows its own alphabet, after the Latin names',
    [
      ['ليلى', 'يوسف'],
      ['ليلى', 'پورحسینی'],
      ['Ann', 'Zhao'],
      ['ليلى', 'أحمد'],
      ['ليلى', 'تميمي'],
      ['ليلى', 'بدر'],
    ],
    ['Zhao', 'أحمد', 'بدر', 'پورحسینی', 'تميمي', 'يوسف'],
  ],
  [
    'who has one name stands under it',
    [
      ['Björk', ''],
      ['Al', 'Carter'],
      ['Zed', 'Arnold'],
    ],
    ['Arnold', 'Björk', 'Carter'],
  ],
])('directories: %s', (_, names, expected) => {
  expect([delegationNamed(names, 'fr'), delegationNamed(names, 'en')]).toEqual([expected, expected]);
});
