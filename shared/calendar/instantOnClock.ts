import { assertNever } from '../model/assertNever';
import type { LocalDateTime } from '../model/wallTime';
import { clockMsOf } from '../time/clockMsOf';
import type { EpochMs } from '../time/epochMs';
import { readClock } from '../time/readClock';
import type { SourceClock } from './sourceClock';

/**
 * The instant of a clock reading, by the bundled rules wherever they know the clock; the first one where it happens twice
 * (RFC 5545 section 3.3.5). Undefined where clocks jump over it.
 */
export function instantOnClock(local: LocalDateTime, clock: SourceClock): EpochMs | undefined {
  switch (clock.form) {
    case 'utc':
      return clockMsOf(local);
    case 'described':
      return clock.instantOf(local);
    case 'zoned':
    case 'floating': {
      const reading = readClock(clock.zone, clockMsOf(local));
      if (reading.kind === 'skipped') return undefined;
      return reading.kind === 'once' ? reading.at : reading.first;
    }
    default:
      return assertNever(clock);
  }
}
