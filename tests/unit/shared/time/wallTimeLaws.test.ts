import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wallTimeOf, type Occurrence } from '../../../../shared/model/wallTime';
import { addMinutes } from '../../../../shared/time/addMinutes';
import { dateIn } from '../../../../shared/time/dateIn';
import { dayBounds } from '../../../../shared/time/dayBounds';
import { instantOf } from '../../../../shared/time/instantOf';
import { knownZones } from '../../../../shared/time/knownZones';
import { localAtClockMs } from '../../../../shared/time/localAtClockMs';
import { minuteMs } from '../../../../shared/time/minuteMs';
import { minutesBetween } from '../../../../shared/time/minutesBetween';
import { resolveWallTime } from '../../../../shared/time/resolveWallTime';
import { sameInstantAt } from '../../../../shared/time/sameInstantAt';
import { wallTimeAt } from '../../../../shared/time/wallTimeAt';
import { zonePeriods } from '../../../../shared/time/zonePeriods';

const zone = fc.constantFrom(...knownZones());
const minute = (from: string, until: string) =>
  fc.integer({ min: Date.parse(from) / minuteMs, max: Date.parse(until) / minuteMs }).map((at) => at * minuteMs);
const anyTime = minute('1990-01-01T00:00Z', '2050-12-31T00:00Z');

const changes = knownZones().flatMap((place) =>
  zonePeriods(place, Date.parse('1990-01-01'), Date.parse('2050-12-31')).flatMap((after, index, periods) => {
    const before = periods[index - 1];
    return before ? [{ place, at: after.start, before: before.offsetMinutes, after: after.offsetMinutes }] : [];
  }),
);

/** Within three hours of a change of clocks in that zone, where mistakes live. */
const nearAChange = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -180, max: 180 }))
  .map(([{ place, at }, minutes]) => ({ place, at: at + minutes * minuteMs }));
const moment = fc.oneof(nearAChange, fc.record({ place: zone, at: anyTime }));

describe('for every zone, at every minute', () => {
  test('a wall time taken from an instant leads back to it', () => {
    fc.assert(
      fc.property(moment, ({ place, at }) => {
        expect(resolveWallTime(wallTimeAt(at, place))).toEqual({ ok: true, value: at });
      }),
      { numRuns: 2000 },
    );
  });

  test('the lenient reading is the strict one wherever that has an answer', () => {
    fc.assert(
      fc.property(moment, zone, ({ place, at }, other) => {
        const clock = wallTimeAt(at, place);
        const moved = sameInstantAt(clock, other);
        expect(instantOf(moved)).toBe(at);
        const resolved = resolveWallTime(moved);
        expect(resolved.ok && resolved.value).toBe(at);
      }),
    );
  });

  test('durations add up, across any change of clocks', () => {
    const minutes = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(moment, minutes, minutes, ({ place, at }, first, second) => {
        const start = wallTimeAt(at, place);
        const end = addMinutes(addMinutes(start, first), second);
        expect(end).toBe(addMinutes(start, first + second));
        expect(minutesBetween(start, end)).toBe(first + second);
      }),
    );
  });

  test('every minute that clocks jump over is refused, and offers the last before and the first after', () => {
    const jumps = changes.filter(({ before, after }) => after > before);
    fc.assert(
      fc.property(fc.constantFrom(...jumps), fc.nat(), ({ place, at, before, after }, pick) => {
        const clockMs = at + (before + (pick % (after - before))) * minuteMs;
        const wallTime = wallTimeOf({ local: localAtClockMs(clockMs), zone: place });
        expect(resolveWallTime(wallTime)).toEqual({
          ok: false,
          error: {
            code: 'wall-time-skipped',
            wallTime,
            before: wallTimeAt(at - minuteMs, place),
            after: wallTimeAt(at, place),
          },
        });
      }),
    );
  });

  test('every minute that happens twice asks which, and offers both', () => {
    const returns = changes.filter(({ before, after }) => after < before);
    fc.assert(
      fc.property(fc.constantFrom(...returns), fc.nat(), ({ place, at, before, after }, pick) => {
        const clockMs = at + (after + (pick % (before - after))) * minuteMs;
        const local = localAtClockMs(clockMs);
        const wallTime = wallTimeOf({ local, zone: place });
        const offer = (occurrence: Occurrence, offset: number) => ({
          wallTime: wallTimeOf({ local, zone: place, occurrence }),
          at: clockMs - offset * minuteMs,
        });
        expect(resolveWallTime(wallTime)).toEqual({
          ok: false,
          error: { code: 'wall-time-twice', wallTime, first: offer('first', before), second: offer('second', after) },
        });
      }),
    );
  });

  test('an instant lies within its own date', () => {
    // Until 2011 Newfoundland set clocks back at 00:01, so that a date went on after the next had begun.
    const recent = moment.filter(({ at }) => at > Date.parse('2012-01-01'));
    fc.assert(
      fc.property(recent, ({ place, at }) => {
        const { start, end } = dayBounds(dateIn(place, at), place);
        expect(start <= at && at < end).toBe(true);
      }),
    );
  });
});
