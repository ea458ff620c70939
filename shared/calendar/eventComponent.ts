import { assertNever } from '../model/assertNever';
import type { CalendarChoices } from '../model/calendarChoices';
import type { ItineraryItem } from '../model/itineraryItem';
import { kindChoiceOf } from '../model/kindChoiceOf';
import { localOf } from '../time/localOf';
import { readClock } from '../time/readClock';
import { clockMsOf } from '../time/clockMsOf';
import { calendarKindOf } from './calendarKindOf';
import { eventAlarms } from './eventAlarms';
import type { EventEnd, EventTimes } from './eventTimes';
import type { EventWords } from './eventWords';
import type { JCalComponent, JCalProperty } from './jCal';
import type { PlannedEvent } from './plannedEvents';

/** Whether an end of an event may be written on the clock of its zone; otherwise the whole event is in UTC. */
export type IsZoned = (end: EventEnd) => boolean;

/** What all the events of a file share. */
export interface EventForm {
  readonly organizer: JCalProperty | undefined;
  readonly choices: Pick<CalendarChoices, 'kinds' | 'privacy'>;
  /** Whether the recipient wants to be reminded at all. */
  readonly rings: boolean;
}

/** One event, as RFC 5545 section 3.6.1 has it: DTEND and never DURATION, which ical.js and libical miscount over a change of clocks. */
export function eventComponent(
  { item, times }: PlannedEvent,
  uid: string,
  words: EventWords,
  isZoned: IsZoned,
  { organizer, choices, rings }: EventForm,
): JCalComponent {
  const properties: readonly JCalProperty[] = [
    ['uid', {}, 'text', uid],
    ['dtstamp', {}, 'date-time', item.changedAt],
    ['last-modified', {}, 'date-time', item.changedAt],
    ['sequence', {}, 'integer', item.revision],
    ...timeProperties(times, isZoned),
    ['summary', {}, 'text', words.summary],
    ...optionalText('location', words.location),
    ...optionalText('description', words.description),
    ['status', {}, 'text', item.status.toUpperCase()],
    ['transp', {}, 'text', isBusy(item, choices) ? 'OPAQUE' : 'TRANSPARENT'],
    ['class', {}, 'text', isPrivate(item, choices) ? 'PRIVATE' : 'PUBLIC'],
    ...(organizer ? [organizer] : []),
  ];
  return ['vevent', properties, rings ? eventAlarms(item, choices, words.summary) : []];
}

function timeProperties(times: EventTimes, isZoned: IsZoned): JCalProperty[] {
  switch (times.kind) {
    case 'all-day':
      return [
        ['dtstart', {}, 'date', times.firstDay],
        ['dtend', {}, 'date', times.dayAfter],
      ];
    case 'timed': {
      const ends = times.end ? [times.start, times.end] : [times.start];
      const zoned = ends.every((end) => isZoned(end) && !isTwice(end));
      return ends.map((end, index) => timeProperty(index === 0 ? 'dtstart' : 'dtend', end, zoned));
    }
    default:
      return assertNever(times);
  }
}

function timeProperty(name: string, { at, zone }: EventEnd, zoned: boolean): JCalProperty {
  if (!zoned) return [name, {}, 'date-time', `${new Date(at).toISOString().slice(0, 19)}Z`];
  return [name, { tzid: zone }, 'date-time', `${localOf(at, zone)}:00`];
}

/** In the hour that happens twice, clients take the second one, against RFC 5545 section 3.3.5. */
function isTwice({ at, zone }: EventEnd): boolean {
  return readClock(zone, clockMsOf(localOf(at, zone))).kind === 'twice';
}

function optionalText(name: string, text: string): JCalProperty[] {
  return text === '' ? [] : [[name, {}, 'text', text]];
}

/** What is cancelled leaves people free, whatever its kind. */
function isBusy(item: ItineraryItem, choices: EventForm['choices']): boolean {
  return item.status !== 'cancelled' && kindChoiceOf(calendarKindOf(item), choices).isBusy;
}

/** What a colleague who may look into the calendar should not read: at least whom people meet, and when they are away from home. */
function isPrivate(item: ItineraryItem, { privacy }: EventForm['choices']): boolean {
  if (item.audience === 'public') return false;
  if (privacy === 'all-but-public' || item.audience !== 'delegation') return true;
  return item.type === 'session' ? item.kind === 'partnering-meeting' : item.type !== 'deadline';
}
