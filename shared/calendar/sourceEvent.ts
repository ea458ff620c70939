import type { AgendaEvent, AgendaProblem } from '../imports/agendaFile';
import { failure, success, type Result } from '../model/result';
import type { CarriedItem } from '../imports/carriedItem';
import { isSessionKind } from '../imports/carriedType';
import { blockComponent } from './blockComponent';
import type { CalendarBlock } from './calendarBlocks';
import { dueDayKind } from './dueDays';
import type { JCalComponent } from './jCal';
import { carriedItemOf } from './carriedItemOf';
import { detailOf } from './detailOf';
import { factName, factOf, factProperties } from './factProperty';
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
  readonly carried?: CarriedItem;
  /** The property for which nothing of that is believed, where there is one. */
  readonly brokenFact?: string;
  /** RDATE and EXDATE, in lower case, where a line of them could not be read. */
  readonly brokenLists: ReadonlySet<string>;
}

const standard =
  'uid sequence summary description location status dtstart dtend duration rrule rdate exdate recurrence-id ' +
  'organizer attendee url geo';
const wanted = new Set([...standard.split(' '), ...factProperties]);

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
  // What coordinators have to do is kept among their tasks, not in the itinerary.
  if (factOf(component, 'kind')?.[0] === dueDayKind) return failure({ code: 'due-day', uid, title, detail: '' });
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
  const facts = carriedFacts(component, span.value);
  const people = sourcePeople(component, facts.carried !== undefined);
  const hasBrokenRule = unreadable.has('rrule');
  const own = { component, uid, words, people, hasBrokenRule, brokenLists: unreadable, ...facts };
  return success({ ...own, ...span.value, ...(replaced.value ? { replaces: replaced.value } : {}) });
}

/** What the item was, if that can be: a journey has an end, and neither it nor nights are whole days or without length. */
function carriedFacts(
  component: JCalComponent,
  { start, minutes }: SourceSpan,
): Pick<SourceEvent, 'carried' | 'brokenFact'> {
  const carried = carriedItemOf(component);
  if (!carried.ok) return { brokenFact: carried.error };
  if (!carried.value) return {};
  const isTime = start.kind === 'time' && (minutes > 0 || carried.value.kind === 'deadline');
  const fits = isTime || isSessionKind(carried.value.kind);
  return fits ? { carried: carried.value } : { brokenFact: factName('kind') };
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
