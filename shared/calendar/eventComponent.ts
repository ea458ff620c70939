import type { CalendarChoices } from '../model/calendarChoices';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { kindChoiceOf } from '../model/kindChoiceOf';
import { calendarKindOf } from './calendarKindOf';
import { eventAlarms } from './eventAlarms';
import { eventLink } from './eventLink';
import { eventPoint } from './eventPoint';
import type { EventWords } from './eventWords';
import type { JCalComponent, JCalProperty } from './jCal';
import type { PlannedEvent } from './plannedEvents';
import { timeProperties, type IsZoned } from './timeProperties';

/** What all the events of a file share. */
export interface EventForm {
  /** The mission as the recipient may have it. */
  readonly view: Mission;
  readonly organizer: JCalProperty | undefined;
  readonly choices: Pick<CalendarChoices, 'kinds' | 'privacy'>;
  /** Whether the recipient wants to be reminded at all. */
  readonly rings: boolean;
}

/** One event as RFC 5545 section 3.6.1 has it, but for its stamps (`stampedEvent`), which say when and how often it was published. */
export function eventComponent(
  { item, times }: PlannedEvent,
  uid: string,
  words: EventWords,
  isZoned: IsZoned,
  { view, organizer, choices, rings }: EventForm,
): JCalComponent {
  const properties: readonly JCalProperty[] = [
    ['uid', {}, 'text', uid],
    ...timeProperties(times, isZoned),
    ['summary', {}, 'text', words.summary],
    ...optionalText('location', words.location),
    ...optionalText('description', words.description),
    ...eventPoint(item, view),
    ...eventLink(item, view),
    ['status', {}, 'text', item.status.toUpperCase()],
    ['transp', {}, 'text', isBusy(item, choices) ? 'OPAQUE' : 'TRANSPARENT'],
    ['class', {}, 'text', isPrivate(item, choices) ? 'PRIVATE' : 'PUBLIC'],
    ...(organizer ? [organizer] : []),
  ];
  return ['vevent', properties, rings ? eventAlarms(item, choices, words.summary) : []];
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
