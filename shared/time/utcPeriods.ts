import type { ZonePeriod } from './zonePeriod';

/** What holds in a zone that the bundled rules do not know (see `offsetAt`). */
export const utcPeriods: readonly ZonePeriod[] = [
  {
    start: Number.NEGATIVE_INFINITY,
    end: Number.POSITIVE_INFINITY,
    offsetMinutes: 0,
    abbreviation: 'UTC',
    isDaylight: false,
  },
];
