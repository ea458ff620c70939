import type { CalendarWarning } from '../model/calendarWarning';
import { success, type Result } from '../model/result';
import { calendarAddress } from './calendarAddress';
import type { CalendarError } from './calendarError';
import type { CalendarPlan } from './calendarPlan';
import type { EventPublication } from './eventPublications';
import type { JCalProperty } from './jCal';
import { provenText } from './provenText';
import type { StampedEvent } from './stampedEvent';

/** How many events are named for which there is no file. */
const named = 3;

export interface MailFile {
  readonly method: 'REQUEST' | 'CANCEL';
  /** What the event is called. */
  readonly title: string;
  readonly text: string;
}

export interface MailFiles {
  readonly files: readonly MailFile[];
  readonly warnings: readonly CalendarWarning[];
}

/**
 * What a mail program understands as an invitation that changed, or that was cancelled: one event in each file, with who
 * invites and who is invited (RFC 5546 sections 3.2.2 and 3.2.5). Only for a delegate; where one of the two has no address
 * there are no such files, and that is said with the name and the events.
 */
export function mailFiles(plan: CalendarPlan, news: readonly EventPublication[]): Result<MailFiles, CalendarError> {
  const { recipient, view, organizer, name } = plan;
  const delegate = recipient.kind === 'delegate' ? view.delegates[recipient.id] : undefined;
  const person = delegate && view.people[delegate.person];
  if (!person || news.length === 0) return success({ files: [], warnings: [] });
  const attendee = calendarAddress('attendee', person);
  if (!organizer) return success(without('no-organizer', name, news));
  if (!attendee) return success(without('no-attendee', name, news));
  const files: MailFile[] = [];
  for (const publication of news) {
    const { event, times, published } = publication;
    if (!event) continue;
    const method = isOff(publication) ? 'CANCEL' : 'REQUEST';
    const text = provenText(plan, [{ event: addressed(event, attendee, method), times }], method);
    if (!text.ok) return text;
    files.push({ method, title: published.summary, text: text.value });
  }
  return success({ files, warnings: [] });
}

function without(code: 'no-organizer' | 'no-attendee', name: string, news: readonly EventPublication[]): MailFiles {
  const titles = news.flatMap(({ event, published }) => (event ? [published.summary] : []));
  const value = [...titles.slice(0, named), ...(titles.length > named ? ['…'] : [])].join(', ');
  return { files: [], warnings: [{ code, name, value }] };
}

function isOff({ published: { state } }: EventPublication): boolean {
  return state === 'cancelled' || state === 'withdrawn';
}

/** A cancellation rings no more. */
function addressed(
  { uid, head, body }: StampedEvent,
  [property, parameters, type, value = '']: JCalProperty,
  method: MailFile['method'],
): StampedEvent {
  const invited = { ...parameters, role: 'REQ-PARTICIPANT', partstat: 'NEEDS-ACTION', rsvp: 'FALSE' };
  const properties: readonly JCalProperty[] = [...body.properties, [property, invited, type, value]];
  return { uid, head, body: { ...body, properties, alarms: method === 'CANCEL' ? [] : body.alarms } };
}
