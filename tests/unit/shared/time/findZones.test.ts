import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../shared/model/locale';
import { cityOfZone } from '../../../../shared/time/cityOfZone';
import { findZones } from '../../../../shared/time/findZones';
import { isKnownZone } from '../../../../shared/time/isKnownZone';
import { zoneCities } from '../../../../shared/time/zoneCities';
import { zoneIdSchema } from '../../../../shared/model/zoneId';

describe('the zone picker finds a zone by what people call it', () => {
  test.each<[string, Locale, string[]]>([
    ['montreal', 'fr', ['Montréal America/Toronto']],
    ['MONTRÉAL', 'en', ['Montréal America/Toronto']],
    ['san d', 'en', ['San Diego America/Los_Angeles']],
    ['boston', 'fr', ['Boston America/New_York']],
    ['philadelphia', 'fr', ['Philadelphie America/New_York']],
    ['londres', 'en', ['London Europe/London']],
    ['st johns', 'en', ["St. John's America/St_Johns"]],
    ['st johns', 'fr', ['Saint-Jean (Terre-Neuve) America/St_Johns']],
    ['royaume-uni', 'en', ['Cambridge (United Kingdom) Europe/London']],
    ['royaume-uni', 'fr', ['Cambridge (Royaume-Uni) Europe/London']],
    ['port au', 'fr', ['Port-au-Prince America/Port-au-Prince']],
    ['los_angeles', 'fr', ['Los Angeles America/Los_Angeles']],
    ['atlantis', 'fr', []],
  ])('%s in %s', (query, locale, expected) => {
    const [best] = findZones(query, locale);
    expect(best ? [`${best.city} ${best.zone}`] : []).toEqual(expected);
  });

  test('names that begin with the query come before words within a name', () => {
    expect(findZones('cam', 'en').map(({ city }) => city)).toEqual([
      'Cambridge (Massachusetts)',
      'Cambridge (United Kingdom)',
      'Cambridge Bay',
      'Campo Grande',
    ]);
  });

  test('without a query it offers the likely cities', () => {
    expect(findZones(' ', 'fr').map(({ city }) => city)).toEqual(zoneCities.map(({ fr }) => fr));
  });
});

test('every city of the list is in a zone that the bundled rules know', () => {
  expect(zoneCities.filter(({ zone }) => !isKnownZone(zone))).toEqual([]);
});

describe('a zone without a place of its own is named after a city', () => {
  test.each<[string, Locale, string]>([
    ['America/Toronto', 'en', 'Montréal'],
    ['Europe/London', 'fr', 'Londres'],
    ['America/North_Dakota/New_Salem', 'fr', 'North Dakota, New Salem'],
    ['EST5EDT', 'fr', 'EST5EDT'],
  ])('%s in %s', (zone, locale, expected) => {
    expect(cityOfZone(zoneIdSchema.parse(zone), locale)).toBe(expected);
  });
});
