import type { AgendaEvent, AgendaProblem } from '../imports/agendaFile';
import { failure, success, type Result } from '../model/result';
import { blockComponent } from './blockComponent';
import type { CalendarBlock } from './calendarBlocks';
import type { JCalComponent } from './jCal';
import { detailOf } from './detailOf';
import { plainLine } from './plainLine';
import { plainText } from './plainText';
import { propertyOf } from './propertyOf';
import { sourcePeople } from './sourcePeople';
import { sourceSpan, type SourceSpan, type SpanProblem } from './sourceSpan';
import { sourceTime, type SourceContext, type SourceTime } from './sourceTime';
import { textOf } from './textOf';
import { withoutCancelledMark } from './withoutCancelledMark';

/** A VEVENT that could be read, before its recurrences are listed. */
export interface SourceEvent extends SourceSpan {
  readonly component: JCalComponent;
  readonly uid: string;
  readonly words: Pick<AgendaEvent, 'sequence' | 'title' | 'description' | 'location' | 'status'>;
  readonly people: AgendaEvent['people'];
  /** When the occurrence of its series would have been that it changes (RECURRENCE-ID). */
  readonly replaces?: SourceTime;
  readonly hasBrokenRule: boolean;
  /** RDATE and EXDATE, in lower case, where a line of them could not be read. */
  readonly brokenLists: ReadonlySet<string>;
}

const wanted = new Set(
  (
    'uid sequence summary description location status dtstart dtend duration rrule rdate exdate recurrence-id ' +
    'organizer attendee'
  ).split(' '),
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
  const status = isCancelled ? 'cancelled' : statusOf(component);
  const summary = plainLine(textOf(component, 'summary')).slice(0, lineLength);
  const title = status === 'cancelled' ? withoutCancelledMark(summary) : summary;
  const uid = plainLine(textOf(component, 'uid')).slice(0, uidLength) || unnamed(component, title);
  const replaced = replacedTime(component, unreadable, context);
  if (!replaced.ok) return failure({ ...replaced.error, uid, title });
  const span = sourceSpan(component, unreadable, context);
  if (!span.ok) return failure({ ...span.error, uid, title });
  const words = {
    sequence: sequenceOf(component),
    title,
    description: plainText(textOf(component, 'description')).slice(0, proseLength),
    location: plainLine(textOf(component, 'location')).slice(0, lineLength),
    status,
  } as const;
  const people = sourcePeople(component);
  const hasBrokenRule = unreadable.has('rrule');
  const own = { component, uid, words, people, hasBrokenRule, brokenLists: unreadable };
  return success({ ...own, ...span.value, ...(replaced.value ? { replaces: replaced.value } : {}) });
}

/** Taken for the whole series, a change whose date cannot be read would replace it: so that is a fault of the event. */
function replacedTime(
  component: JCalComponent,
  unreadable: ReadonlySet<string>,
  context: SourceContext,
): Result<SourceTime | undefined, SpanProblem> {
  if (unreadable.has('recurrence-id')) return failure({ code: 'bad-time', detail: '' });
  const property = propertyOf(component, 'recurrence-id');
  if (!property) return success(undefined);
  const time = sourceTime(property[3], property[1], context);
  return time.ok ? time : failure({ code: time.error, detail: detailOf(time.error, property) });
}

/** Without a UID, what an event is called and when it is must do: the same file gives the same name again. */
function unnamed(component: JCalComponent, title: string): string {
  return `${textOf(component, 'dtstart')} ${title}`.slice(0, uidLength);
}

function sequenceOf(component: JCalComponent): number {
  const sequence = Number(textOf(component, 'sequence'));
  return Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0;
}

function statusOf(component: JCalComponent): AgendaEvent['status'] {
  const status = textOf(component, 'status').trim().toUpperCase();
  if (status === 'TENTATIVE') return 'tentative';
  return status === 'CANCELLED' ? 'cancelled' : 'confirmed';
}
