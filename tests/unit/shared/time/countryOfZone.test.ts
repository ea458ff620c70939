import { expect, test } from 'vitest';
import { zoneIdSchema } from '../../../../shared/model/zoneId';
import { countryOfZone } from '../../../../shared/time/countryOfZone';

test.each([
  ['America/Toronto', 'CA'],
  ['America/Montreal', 'CA'],
  ['America/New_York', 'US'],
  ['Africa/Johannesburg', 'ZA'],
  ['Africa/Maseru', 'LS'],
  ['Africa/Lusaka', 'ZM'],
  ['Africa/Harare', 'ZW'],
  ['Etc/UTC', undefined],
])('%s lies in %s', (zone, country) => {
  expect(countryOfZone(zoneIdSchema.parse(zone))).toBe(country);
});
