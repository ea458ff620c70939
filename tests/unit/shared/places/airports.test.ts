import { describe, expect, test } from 'vitest';
import { zoneIdSchema } from '../../../../shared/model/zoneId';
import { airportOfCode } from '../../../../shared/places/airportOfCode';
import { airports } from '../../../../shared/places/airports';
import { loadAirports } from '../../../../shared/places/loadAirports';
import { countryOfZone } from '../../../../shared/time/countryOfZone';
import { isKnownZone } from '../../../../shared/time/isKnownZone';

const lineOf = (code: string) => {
  const airport = airportOfCode(airports, code);
  if (!airport) return 'unknown';
  const { city, country, zone, latitude, longitude } = airport;
  return [city.fr, city.en, country, zone, latitude, longitude].join(' · ');
};

describe('the airports of a trade mission are as they should be', () => {
  test.each([
    ['YUL', 'Montréal · Montréal · CA · America/Toronto · 45.471 · -73.741'],
    ['YHU', 'Montréal (Saint-Hubert) · Montréal (Saint-Hubert) · CA · America/Toronto · 45.518 · -73.417'],
    ['YQB', 'Québec · Québec City · CA · America/Toronto · 46.791 · -71.393'],
    ['YOW', 'Ottawa · Ottawa · CA · America/Toronto · 45.322 · -75.669'],
    ['YTZ', 'Toronto · Toronto · CA · America/Toronto · 43.627 · -79.396'],
    ['YGR', 'Îles-de-la-Madeleine · Magdalen Islands · CA · America/Halifax · 47.425 · -61.779'],
    ['YBX', 'Blanc-Sablon · Blanc-Sablon · CA · America/Blanc-Sablon · 51.444 · -57.185'],
    ['YYT', "Saint-Jean (Terre-Neuve) · St. John's · CA · America/St_Johns · 47.619 · -52.752"],
    ['YVR', 'Vancouver · Vancouver · CA · America/Vancouver · 49.194 · -123.184'],
    ['BOS', 'Boston · Boston · US · America/New_York · 42.364 · -71.005'],
    ['SAN', 'San Diego · San Diego · US · America/Los_Angeles · 32.734 · -117.19'],
    ['PHL', 'Philadelphie · Philadelphia · US · America/New_York · 39.872 · -75.241'],
    ['EWR', 'New York (Newark) · New York (Newark) · US · America/New_York · 40.693 · -74.169'],
    ['MSY', 'La Nouvelle-Orléans · New Orleans · US · America/Chicago · 29.993 · -90.258'],
    ['PHX', 'Phoenix · Phoenix · US · America/Phoenix · 33.435 · -112.006'],
    ['CDG', 'Paris · Paris · FR · Europe/Paris · 49.013 · 2.55'],
    ['LHR', 'Londres · London · GB · Europe/London · 51.471 · -0.462'],
    ['LIS', 'Lisbonne · Lisbon · PT · Europe/Lisbon · 38.781 · -9.136'],
    ['GVA', 'Genève · Geneva · CH · Europe/Zurich · 46.238 · 6.109'],
    ['BSL', 'Bâle-Mulhouse · Basel-Mulhouse · FR · Europe/Paris · 47.59 · 7.529'],
    ['FRA', 'Francfort · Frankfurt · DE · Europe/Berlin · 50.037 · 8.561'],
    ['URC', 'Ürümqi · Ürümqi · CN · Asia/Shanghai · 43.907 · 87.474'],
    ['yul ', 'Montréal · Montréal · CA · America/Toronto · 45.471 · -73.741'],
    ['XKS', 'unknown'],
  ])('%s', (code, expected) => {
    expect(lineOf(code)).toBe(expected);
  });
});

test('no code stands twice', () => {
  expect(new Set(airports.map(({ code }) => code)).size).toBe(airports.length);
});

test('every zone is one that the bundled rules know, and every place lies on the globe', () => {
  const faulty = airports.filter(
    ({ zone, latitude, longitude }) =>
      !isKnownZone(zone) || Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || (latitude === 0 && longitude === 0),
  );
  expect(faulty).toEqual([]);
});

test('no airport is under the clock of another country, but for those whose zone tz or CLDR gives to a neighbour', () => {
  const elsewhere = airports.filter(({ country, zone }) => (countryOfZone(zone) ?? country) !== country);
  const pairs = elsewhere.map(({ country, zone }) => `${country} ${zone}`);
  expect([...new Set(pairs)]).toEqual([
    'CA America/Atikokan',
    'ER Africa/Asmara',
    'FI Europe/Mariehamn',
    'FM Pacific/Chuuk',
    'FM Pacific/Pohnpei',
    'NO Arctic/Longyearbyen',
    'XK Europe/Belgrade',
  ]);
});

/** By longitude alone, in the time of the sun: coarse, and from no data of ours, so that a swapped sign or row shows. */
test('no clock is further from the sun than clocks are', () => {
  const january = Date.UTC(2026, 0, 15);
  const far = airports.filter(({ zone, longitude }) => {
    const hours = offsetHours(zone, january) - longitude / 15;
    return Math.abs(((hours + 36) % 24) - 12) > 3.6;
  });
  expect(far.map(({ code }) => code)).toEqual([]);
});

function offsetHours(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zoneIdSchema.parse(zone), timeZoneName: 'longOffset' });
  const name = parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d+):(\d+))?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60);
}

test('the window gets the same airports in a script of their own', async () => {
  expect(await loadAirports()).toBe(airports);
});
