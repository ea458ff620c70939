import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { cssString } from '../../../../shared/brief/cssString';
import { differenceInWords } from '../../../../shared/brief/differenceInWords';
import { emergencyNumber } from '../../../../shared/brief/emergencyNumber';
import { hourLabels } from '../../../../shared/brief/hourLabels';
import { isolated } from '../../../../shared/brief/isolated';
import { openingLines } from '../../../../shared/brief/openingLines';
import { phoneLink } from '../../../../shared/brief/phoneLink';
import { unbroken } from '../../../../shared/brief/unbroken';
import { instantSchema } from '../../../../shared/model/instant';
import type { Locale } from '../../../../shared/model/locale';
import { missionSchema } from '../../../../shared/model/mission';
import { venueSchema } from '../../../../shared/model/venue';
import { briefMission } from '../../../fixtures/missions/briefMission';

const now = instantSchema.parse('2026-06-12T18:05:00Z');
const context = (locale: Locale) => briefContext({ mission: briefMission(), locale, now, pages: new Map() });
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

test.each<[number, Locale, string]>([
  [180, 'fr', 'trois heures plus tard'],
  [-60, 'fr', 'une heure plus tôt'],
  [330, 'fr', '5 h 30 plus tard'],
  [-180, 'en', 'three hours earlier'],
  [60, 'en', 'one hour later'],
  [840, 'en', '14 hours later'],
])('a difference of %s minutes in %s', (minutes, locale, expected) => {
  expect(plain(differenceInWords(minutes, context(locale)))).toBe(expected);
});

test.each([
  ['plain', 'Lundi 22 juin · San Diego', '"Lundi 22 juin · San Diego"'],
  ['accents', 'Été', '"Été"'],
  ['a quote', 'a"b', '"a\\22 b"'],
  ['a backslash', 'a\\b', '"a\\5c b"'],
  ['a tag', '</style>', '"\\3c \\2f style\\3e "'],
  ['a line break', 'a\nb', '"a\\a b"'],
  ['an emoji', '🧬', '"\\1f9ec "'],
])('as a string of CSS: %s', (_, text, expected) => {
  expect(cssString(text)).toBe(expected);
});

test.each([
  ['+1 514 555-0117', 'tel:+15145550117'],
  ['poste 12', undefined],
  ['', undefined],
])('a link for %s', (phone, expected) => {
  expect(phoneLink(phone)).toBe(expected);
});

test('a telephone number never breaks', () => {
  expect(unbroken('+1 514 555-0117')).toBe('+1\u00A0514\u00A0555\u20110117');
});

test('only a name from right to left is isolated, and only once', () => {
  expect([isolated('Leila'), isolated('ليلى'), isolated(isolated('ليلى'))]).toEqual([
    'Leila',
    '\u2068ليلى\u2069',
    '\u2068ليلى\u2069',
  ]);
});

describe('the emergency number', () => {
  test.each<[string, readonly string[], string | undefined]>([
    ['in the United States', ['US', 'us'], '911'],
    ['on both sides of the border', ['US', 'CA'], '911'],
    ['in Portugal', ['PT'], '112'],
    ['on two continents', ['US', 'PT'], undefined],
    ['where we do not know it', ['JP'], undefined],
    ['without venues', [], undefined],
  ])('%s', (_, countries, expected) => {
    const base = Object.values(briefMission().venues)[0];
    const venues = Object.fromEntries(
      countries.map((country, index) => [`v${index}`, { ...base, id: `v${index}`, country }]),
    );
    expect(emergencyNumber(missionSchema.parse({ ...briefMission(), items: {}, rooms: {}, venues }))).toBe(expected);
  });
});

test.each<[string, Record<string, string>, Locale, readonly string[]]>([
  ['unknown', {}, 'fr', []],
  [
    'neighbouring days',
    { mon: '07:00-18:00', tue: '07:00-18:00', thu: '07:00-18:00' },
    'fr',
    ['Ouvert du lundi au mardi, 7 h – 18 h', 'Ouvert le jeudi, 7 h – 18 h'],
  ],
  [
    'every day until midnight',
    Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, '10:00-24:00'])),
    'en',
    ['Open every day, 10:00 a.m. – 12:00 a.m.'],
  ],
])('opening hours: %s', (_, openingHours, locale, expected) => {
  const venue = venueSchema.parse({ ...Object.values(briefMission().venues)[0], openingHours });
  expect(openingLines(venue, context(locale)).map(plain)).toEqual(expected);
});

test('the hours of the grid, with the day they fall on at home', () => {
  const labels = hourLabels({ startMinute: 20 * 60, endMinute: 23 * 60 }, 180, 'fr');
  expect(labels.map(({ here, home }) => [plain(here), plain(home)])).toEqual([
    ['20 h', '23 h'],
    ['21 h', '0 h ⁺¹'],
    ['22 h', '1 h ⁺¹'],
  ]);
});
