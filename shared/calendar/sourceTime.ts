import { isDayOfCalendar, plainDateSchema, type PlainDate } from '../model/plainDate';
import { failure, success, type Result } from '../model/result';
import type { LocalDateTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import type { JCalProperty, JCalValue } from './jCal';
import type { ClockOfTzid, SourceClock } from './sourceClock';

/** A date or a clock reading as a file gives it, before it is an instant. */
export type SourceTime =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'time'; readonly local: LocalDateTime; readonly clock: SourceClock };

/** Where the times of a file are read. */
export interface SourceContext {
  readonly clockOf: ClockOfTzid;
  /** The mission's clock, for times that name none. */
  readonly zone: ZoneId;
}

const pattern = /^((?:19|20)\d{2}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d):(?:[0-5]\d|60)(Z?))?$/;

/** What one value of a date property says. Seconds are dropped: nobody meets at 9:00:30. Years from 1900 to 2099. */
export function sourceTime(
  value: JCalValue | undefined,
  parameters: JCalProperty[1],
  { clockOf, zone }: SourceContext,
): Result<SourceTime, 'bad-time' | 'unknown-zone'> {
  const [, date = '', clock, utc] = (typeof value === 'string' && pattern.exec(value)) || [];
  if (!isDayOfCalendar(date)) return failure('bad-time');
  if (clock === undefined) return success({ kind: 'date', date: plainDateSchema.parse(date) });
  const on = utc === 'Z' ? ({ form: 'utc' } as const) : namedClock(parameters, clockOf, zone);
  return on ? success({ kind: 'time', local: `${date}T${clock}`, clock: on }) : failure('unknown-zone');
}

function namedClock({ tzid }: JCalProperty[1], clockOf: ClockOfTzid, zone: ZoneId): SourceClock | undefined {
  return typeof tzid === 'string' ? clockOf(tzid) : { form: 'floating', zone };
}
