import { describe, expect, test, vi } from 'vitest';
import { zoneIdSchema, type ZoneId } from '../../../../shared/model/zoneId';
import { formatZoneAbbreviation } from '../../../../shared/time/formatZoneAbbreviation';
import { formatZoneName } from '../../../../shared/time/formatZoneName';

/** A runtime from before British Columbia gave up changing clocks, and from before Coyhaique had its own zone. */
vi.mock('../../../../shared/time/runtimeOffsetAt', () => ({
  runtimeOffsetAt: (zone: ZoneId, at: number) => {
    if (zone !== 'America/Vancouver') return undefined;
    const isWinter = at >= Date.parse('2026-11-01T09:00Z') && at < Date.parse('2027-03-14T10:00Z');
    return isWinter ? -480 : -420;
  },
}));

describe('a runtime with old rules is not asked for names that it would get wrong', () => {
  const vancouver = zoneIdSchema.parse('America/Vancouver');

  test.each([
    ['the winter it would call standard time', '2026-12-01T17:00Z'],
    ['the summer in which it has the right offset and the wrong name', '2027-07-01T17:00Z'],
  ])('%s', (_, at) => {
    expect(formatZoneAbbreviation(vancouver, Date.parse(at), 'fr')).toBe('UTC−7');
    expect(formatZoneName(vancouver, Date.parse(at), 'en')).toBe('UTC−7');
  });

  test('a zone it does not know is written by its distance', () => {
    expect(formatZoneAbbreviation(zoneIdSchema.parse('America/Coyhaique'), Date.parse('2026-07-01'), 'en')).toBe(
      'UTC−3',
    );
  });
});

test('a name is still asked for where the old rules are right', () => {
  const at = Date.parse('2026-07-01T17:00Z');
  expect(formatZoneAbbreviation(zoneIdSchema.parse('America/Vancouver'), at, 'fr')).toBe('HAP');
});
