import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../shared/model/locale';
import { airports } from '../../../../shared/places/airports';
import { findZonePlaces } from '../../../../shared/places/findZonePlaces';
import { isKnownZone } from '../../../../shared/time/isKnownZone';
import { zoneCities } from '../../../../shared/time/zoneCities';

const found = (query: string, locale: Locale, limit = 8, among = airports) =>
  findZonePlaces(query, locale, among, limit).map(({ city, zone, country = '–', airport = '–' }) =>
    [city, zone, country, airport].join(' '),
  );

describe('a zone is found by what people call its place', () => {
  test.each<[string, Locale, string]>([
    ['montreal', 'fr', 'Montréal America/Toronto CA –'],
    ['MONTRÉAL', 'en', 'Montréal America/Toronto CA –'],
    ['san d', 'en', 'San Diego America/Los_Angeles US –'],
    ['SAN', 'fr', 'San Diego America/Los_Angeles US SAN'],
    ['yqb', 'fr', 'Québec America/Toronto CA YQB'],
    ['yqb', 'en', 'Québec City America/Toronto CA YQB'],
    ['boston', 'fr', 'Boston America/New_York US –'],
    ['philadelphia', 'fr', 'Philadelphie America/New_York US –'],
    ['Lisbonne', 'en', 'Lisbon Europe/Lisbon PT –'],
    ['lisbon', 'fr', 'Lisbonne Europe/Lisbon PT –'],
    ['londres', 'en', 'London Europe/London GB –'],
    ['Allemagne', 'fr', 'Berlin Europe/Berlin DE –'],
    ['germany', 'fr', 'Berlin Europe/Berlin DE –'],
    ['etats-unis', 'fr', 'New York America/New_York US –'],
    ['South Africa', 'fr', 'Johannesburg Africa/Johannesburg ZA –'],
    ['Eastern Standard Time', 'fr', 'New York America/New_York US –'],
    ['pacific standard', 'en', 'Los Angeles America/Los_Angeles US –'],
    ['romance standard time', 'en', 'Paris Europe/Paris FR –'],
    ['st johns', 'en', "St. John's America/St_Johns CA –"],
    ['st johns', 'fr', 'Saint-Jean (Terre-Neuve) America/St_Johns CA –'],
    ['royaume-uni', 'fr', 'Londres Europe/London GB –'],
    ['port au', 'fr', 'Port-au-Prince America/Port-au-Prince HT –'],
    ['los_angeles', 'fr', 'Los Angeles America/Los_Angeles US –'],
    ['sept iles', 'fr', 'Sept-Îles America/Toronto CA YZV'],
    ['utc', 'fr', 'Temps universel (UTC) Etc/UTC – –'],
  ])('%s in %s', (query, locale, expected) => {
    expect(found(query, locale)[0]).toBe(expected);
  });

  test('nothing is found for a place that does not exist', () => {
    expect(found('atlantis', 'fr')).toEqual([]);
  });
});

test('a country offers its cities before its other zones', () => {
  expect(found('canada', 'en', 5)).toEqual([
    'Montréal America/Toronto CA –',
    'Québec City America/Toronto CA –',
    'Ottawa America/Toronto CA –',
    'Toronto America/Toronto CA –',
    'Sherbrooke America/Toronto CA –',
  ]);
});

test('a zone that only shares the rules of another country is not offered for it', () => {
  expect(found('germany', 'en')).toEqual([
    'Berlin Europe/Berlin DE –',
    'Munich Europe/Berlin DE –',
    'Frankfurt Europe/Berlin DE –',
    'Busingen Europe/Busingen DE –',
  ]);
  expect(found('jan mayen', 'en')[0]).toBe('Jan Mayen Atlantic/Jan_Mayen – –');
});

test('a city is offered once, whichever list it comes from', () => {
  expect(found('montréal', 'fr')).toEqual([
    'Montréal America/Toronto CA –',
    'Montréal (Saint-Hubert) America/Toronto CA YHU',
  ]);
});

test('before the airports are read, cities, countries and identifiers are found', () => {
  expect(found('yqb', 'fr', 8, [])).toEqual([]);
  expect(found('boston', 'fr', 8, [])).toEqual(['Boston America/New_York US –']);
});

test('without a query it offers the likely cities', () => {
  expect(findZonePlaces(' ', 'fr', airports, 8).map(({ city }) => city)).toEqual(zoneCities.map(({ fr }) => fr));
});

test('every city of the list is in a zone that the bundled rules know', () => {
  expect(zoneCities.filter(({ zone }) => !isKnownZone(zone))).toEqual([]);
});
