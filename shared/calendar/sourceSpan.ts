import type { AgendaProblem } from '../imports/agendaFile';
import { failure, success, type Result } from '../model/result';
import type { ZoneId } from '../model/zoneId';
import { detailOf } from './detailOf';
import { instantOnClock } from './instantOnClock';
import type { JCalComponent, JCalProperty } from './jCal';
import { propertyOf } from './propertyOf';
import { sourceLength } from './sourceLength';
import { sourceTime, type SourceContext, type SourceTime } from './sourceTime';
import { textOf } from './textOf';

/** When an event of a file is, on the file's clock. */
export interface SourceSpan {
  readonly start: SourceTime;
  /** Elapsed, to the end. */
  readonly minutes: number;
  /** On whose clock it ends, where the file names one. */
  readonly endZone?: ZoneId;
}

export type SpanProblem = Pick<AgendaProblem, 'code' | 'detail'>;

/** @param unreadable names of properties that are there but could not be read */
export function sourceSpan(
  component: JCalComponent,
  unreadable: ReadonlySet<string>,
  context: SourceContext,
): Result<SourceSpan, SpanProblem> {
  const property = propertyOf(component, 'dtstart');
  if (!property) return failure({ code: unreadable.has('dtstart') ? 'bad-time' : 'no-start', detail: '' });
  const start = sourceTime(property[3], property[1], context);
  if (!start.ok) return failure({ code: start.error, detail: detailOf(start.error, property) });
  const { value } = start;
  if (value.kind === 'time' && instantOnClock(value.local, value.clock) === undefined) {
    return failure({ code: 'wall-time-in-gap', detail: value.local });
  }
  const end = textOf(component, 'dtend') || textOf(component, 'duration');
  const isEndReadable = !unreadable.has('dtend') && !unreadable.has('duration');
  const unknown = unknownZoneOf(propertyOf(component, 'dtend'), context);
  if (unknown !== undefined) return failure({ code: 'unknown-zone', detail: unknown });
  const minutes = isEndReadable ? sourceLength(component, value, context) : undefined;
  if (minutes === undefined) return failure({ code: 'bad-time', detail: end });
  if (minutes < 0) return failure({ code: 'ends-before-it-starts', detail: end });
  const zone = endZoneOf(component, context);
  return success({ start: value, minutes, ...(zone && { endZone: zone }) });
}

function endZoneOf(component: JCalComponent, context: SourceContext): ZoneId | undefined {
  const property = propertyOf(component, 'dtend');
  const time = property && sourceTime(property[3], property[1], context);
  if (!time?.ok || time.value.kind === 'date' || time.value.clock.form === 'utc') return undefined;
  return time.value.clock.zone;
}

/** The name of the zone in which an end is given, where nothing explains it. */
function unknownZoneOf(property: JCalProperty | undefined, context: SourceContext): string | undefined {
  const time = property && sourceTime(property[3], property[1], context);
  return property && time && !time.ok && time.error === 'unknown-zone' ? detailOf(time.error, property) : undefined;
}
