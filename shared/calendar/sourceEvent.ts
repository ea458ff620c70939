import type { AgendaEvent, AgendaProblem } from '../imports/agendaFile';
import { failure, success, type Result } from '../model/result';
import { blockComponent } from './blockComponent';
import type { CalendarBlock } from './calendarBlocks';
import type { JCalComponent } from './jCal';
import { plainLine } from './plainLine';
import { plainText } from './plainText';
import { propertyOf } from './propertyOf';
import { sourceLength } from './sourceLength';
import { sourceTime, type SourceContext, type SourceTime } from './sourceTime';
import { textOf } from './textOf';

/** A VEVENT that could be read, before its recurrences are listed. */
export interface SourceEvent {
  readonly component: JCalComponent;
  readonly uid: string;
  readonly words: Pick<AgendaEvent, 'sequence' | 'title' | 'description' | 'location' | 'status'>;
  readonly start: SourceTime;
  readonly minutes: number;
  readonly hasBrokenRule: boolean;
}

const wanted = new Set(
  'uid sequence summary description location status dtstart dtend duration rrule rdate exdate recurrence-id'.split(' '),
);

/** As long as a line of the mission may be, and a UID with room for the recurrence that is appended to it. */
const lineLength = 500;
const uidLength = 400;
const proseLength = 100_000;

/** @param isCancelled the whole file cancels what it names (METHOD:CANCEL) */
export function sourceEvent(
  block: CalendarBlock,
  context: SourceContext,
  isCancelled: boolean,
): Result<SourceEvent, AgendaProblem> {
  const { component, unreadable } = blockComponent(block, wanted);
  const title = plainLine(textOf(component, 'summary')).slice(0, lineLength);
  const uid = plainLine(textOf(component, 'uid')).slice(0, uidLength) || unnamed(component, title);
  const fail = (code: AgendaProblem['code'], detail: string) => failure({ code, uid, title, detail });

  const property = propertyOf(component, 'dtstart');
  if (!property) return unreadable.has('dtstart') ? fail('bad-time', 'DTSTART') : fail('no-start', '');
  const start = sourceTime(property[3], property[1], context);
  if (!start.ok)
    return fail(start.error, start.error === 'bad-time' ? textOf(component, 'dtstart') : tzidOf(property[1]));
  const minutes = sourceLength(component, start.value, context);
  if (minutes === undefined || unreadable.has('dtend') || unreadable.has('duration')) {
    return fail('bad-time', textOf(component, 'dtend') || textOf(component, 'duration'));
  }
  if (minutes < 0) return fail('ends-before-it-starts', textOf(component, 'dtend') || textOf(component, 'duration'));
  const words = {
    sequence: Number(textOf(component, 'sequence')) || 0,
    title,
    description: plainText(textOf(component, 'description')).slice(0, proseLength),
    location: plainLine(textOf(component, 'location')).slice(0, lineLength),
    status: isCancelled ? 'cancelled' : statusOf(component),
  } as const;
  return success({ component, uid, words, start: start.value, minutes, hasBrokenRule: unreadable.has('rrule') });
}

/** Without a UID, what an event is called and when it is must do: the same file gives the same name again. */
function unnamed(component: JCalComponent, title: string): string {
  return `${textOf(component, 'dtstart')} ${title}`.slice(0, uidLength);
}

function tzidOf({ tzid }: Readonly<Record<string, string | readonly string[]>>): string {
  return typeof tzid === 'string' ? tzid : '';
}

function statusOf(component: JCalComponent): AgendaEvent['status'] {
  const status = textOf(component, 'status').trim().toUpperCase();
  if (status === 'TENTATIVE') return 'tentative';
  return status === 'CANCELLED' ? 'cancelled' : 'confirmed';
}
