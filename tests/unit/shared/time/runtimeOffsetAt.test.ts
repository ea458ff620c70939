import { expect, test } from 'vitest';
import { knownZones } from '../../../../shared/time/knownZones';
import { offsetAt } from '../../../../shared/time/offsetAt';
import { runtimeOffsetAt } from '../../../../shared/time/runtimeOffsetAt';
import { zonePeriods } from '../../../../shared/time/zonePeriods';

const from = Date.parse('2017-01-01');
const until = Date.parse('2024-12-31');

/** Release 2026a corrected the hour at which Moldova has changed clocks since 2022. */
const corrected = ['Europe/Chisinau', 'Europe/Tiraspol'];

test('the runtime is a second opinion on every change of clocks that was settled when it was built', () => {
  const zones = knownZones().filter((zone) => !corrected.includes(zone));
  const differences = zones.flatMap((zone) => {
    const changes = zonePeriods(zone, from, until).map(({ start }) => Math.max(start, from));
    return changes
      .flatMap((at) => [at - 1, at])
      .filter((at) => ![undefined, offsetAt(zone, at)].includes(runtimeOffsetAt(zone, at)))
      .map((at) => `${zone} ${new Date(at).toISOString()}`);
  });
  expect(differences).toEqual([]);
});
