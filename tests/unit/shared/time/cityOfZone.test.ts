import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../shared/model/locale';
import { zoneIdSchema } from '../../../../shared/model/zoneId';
import { cityOfZone } from '../../../../shared/time/cityOfZone';

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
