import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../shared/model/locale';
import { zoneIdSchema } from '../../../../shared/model/zoneId';
import { formatOffset } from '../../../../shared/time/formatOffset';
import { formatZoneAbbreviation } from '../../../../shared/time/formatZoneAbbreviation';
import { formatZoneName } from '../../../../shared/time/formatZoneName';

describe('a zone is called as people call it', () => {
  test.each<[string, string, Locale, string, string]>([
    ['America/Toronto', '2026-06-22T12:00Z', 'fr', 'HAE', 'heure avancée de l’Est'],
    ['America/Toronto', '2026-06-22T12:00Z', 'en', 'EDT', 'Eastern Daylight Time'],
    ['America/Toronto', '2026-01-22T12:00Z', 'fr', 'HNE', 'heure normale de l’Est'],
    ['America/Los_Angeles', '2026-06-22T12:00Z', 'fr', 'HAP', 'heure avancée du Pacifique'],
    ['America/Los_Angeles', '2026-06-22T12:00Z', 'en', 'PDT', 'Pacific Daylight Time'],
    ['America/Blanc-Sablon', '2026-06-22T12:00Z', 'fr', 'HNA', 'heure normale de l’Atlantique'],
    ['Europe/Paris', '2026-06-22T12:00Z', 'en', 'UTC+2', 'Central European Summer Time'],
    ['Asia/Kolkata', '2026-06-22T12:00Z', 'fr', 'UTC+5:30', 'heure de l’Inde'],
    ['Etc/GMT+5', '2026-06-22T12:00Z', 'en', 'UTC−5', 'UTC−5'],
    ['America/Atlantis', '2026-06-22T12:00Z', 'fr', 'UTC', 'UTC'],
  ])('%s at %s in %s', (zone, at, locale, abbreviation, name) => {
    const id = zoneIdSchema.parse(zone);
    expect(formatZoneAbbreviation(id, Date.parse(at), locale)).toBe(abbreviation);
    expect(formatZoneName(id, Date.parse(at), locale)).toBe(name);
  });

  // The computer's own clock is in its gap or overlap at these instants (Paris, New York, Samoa).
  test.each([
    ['2026-03-29T01:30Z', 'HAE'],
    ['2026-03-08T06:30Z', 'HNE'],
    ['2026-03-08T07:30Z', 'HAE'],
    ['2026-10-25T01:30Z', 'HAE'],
    ['2026-11-01T05:30Z', 'HAE'],
    ['2026-11-01T06:30Z', 'HNE'],
    ['2011-12-30T12:00Z', 'HNE'],
  ])('wherever the computer stands, Montréal at %s is on %s', (at, expected) => {
    expect(formatZoneAbbreviation(zoneIdSchema.parse('America/Toronto'), Date.parse(at), 'fr')).toBe(expected);
  });
});

describe('a distance from UTC is written with a minus sign', () => {
  test.each([
    [-420, 'UTC−7'],
    [0, 'UTC'],
    [330, 'UTC+5:30'],
    [-150, 'UTC−2:30'],
    [845, 'UTC+14:05'],
  ])('%i minutes', (minutes, expected) => {
    expect(formatOffset(minutes)).toBe(expected);
  });
});
