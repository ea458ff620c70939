import { describe, expect, test } from 'vitest';
import { zoneIdSchema } from '../../../../shared/model/zoneId';
import { zonePeriods } from '../../../../shared/time/zonePeriods';
import type { ZonePeriod } from '../../../../shared/time/zonePeriod';
import { zoneRelease } from '../../../../shared/time/zoneRelease';
import witness from '../../../fixtures/zones/zoneTransitions.json';

/** What the C library read from the system's own tz database: see electron/dev/writeZoneTransitions.mjs. */
describe('every change of clocks from 2017 to 2030, in every zone, is the one the system database has', () => {
  test('both are the same release', () => {
    expect(zoneRelease).toBe(witness.release);
  });

  test.each(witness.groups)('$names', ({ names, at2017, changes }) => {
    for (const name of names) {
      const [first, ...rest] = periodsSince2017(name);
      expect([name, describeStart(first!), ...rest.map(describeChange)].map(plainName)).toEqual(
        [name, at2017, ...withoutDaylight(changes)].map(plainName),
      );
    }
  });
});

/**
 * tz marks daylight time by law, `isDaylight` by the clock (zonePeriodsOf says why). They differ where the law has a
 * negative saving (Dublin, Casablanca, Windhoek), keeps summer time all year round (Havana, Asuncion, Coyhaique,
 * Scoresbysund) or changes the standard itself within a year (the others).
 */
test('daylight time is what tz calls so, but for eleven zones', () => {
  const different = witness.groups.filter(({ names, changes }) => {
    const [, ...ours] = periodsSince2017(names[0]!);
    const theirs = changes.filter((change) => change.endsWith(' daylight'));
    const daylight = ours.filter((period) => period.isDaylight).map((period) => `${describeChange(period)} daylight`);
    return daylight.map(plainName).join() !== theirs.map(plainName).join();
  });
  expect(different.map(({ names }) => names[0])).toEqual([
    'Africa/Casablanca',
    'Africa/Sao_Tome',
    'Africa/Windhoek',
    'America/Asuncion',
    'America/Ciudad_Juarez',
    'America/Coyhaique',
    'America/Havana',
    'America/Metlakatla',
    'America/Scoresbysund',
    'Antarctica/Casey',
    'Eire',
  ]);
});

function periodsSince2017(name: string): readonly ZonePeriod[] {
  return zonePeriods(zoneIdSchema.parse(name), Date.parse(witness.from), Date.parse(witness.until) - 1);
}

/** `-0500 EST`, as `date '+%z %Z'` writes it. */
function describeStart({ offsetMinutes, abbreviation }: ZonePeriod): string {
  const minutes = Math.abs(offsetMinutes);
  const digits = Math.floor(minutes / 60) * 100 + (minutes % 60);
  return `${offsetMinutes < 0 ? '-' : '+'}${String(digits).padStart(4, '0')} ${abbreviation}`;
}

function describeChange({ start, offsetMinutes, abbreviation }: ZonePeriod): string {
  return `${new Date(start).toISOString().replace('.000', '')} ${offsetMinutes} ${abbreviation}`;
}

/** Only what a clock shows: a change from "daylight" to "standard" that moves nothing is no change. */
function withoutDaylight(changes: readonly string[]): string[] {
  const states = changes.map((change) => change.replace(' daylight', ''));
  return states.filter((state, index) => clockOf(state) !== clockOf(states[index - 1] ?? ''));
}

function clockOf(state: string): string {
  return state.slice(state.indexOf(' '));
}

/** Debian still calls the time of the old zone `MET` "MET", which tz has merged into Brussels, "CET". */
function plainName(text: string): string {
  return text.replace(/ MET\b/, ' CET').replace(/ MEST\b/, ' CEST');
}
