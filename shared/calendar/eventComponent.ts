import type { CalendarChoices } from '../model/calendarChoices';
import type { ItemId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { kindChoiceOf } from '../model/kindChoiceOf';
import { calendarKindOf } from './calendarKindOf';
import type { CalendarTexts } from './calendarTexts';
import { eventAlarms } from './eventAlarms';
import { eventLink } from './eventLink';
import { eventPoint } from './eventPoint';
import { eventFacts } from './eventFacts';
import type { EventWords } from './eventWords';
import { noParameters, type JCalComponent, type JCalProperty } from './jCal';
import type { PlannedEvent } from './plannedEvents';
import { timeProperties, type ClockOfEnd } from './timeProperties';

/** What all the events of a file share. */
export interface EventForm {
  /** The mission as the recipient may have it. */
  readonly view: Mission;
  readonly organizer: JCalProperty | undefined;
  readonly choices: Pick<CalendarChoices, 'kinds' | 'privacy'>;
  readonly languages: readonly [CalendarTexts, ...CalendarTexts[]];
  /** The recipient's own booking reference of an item, or empty. */
  readonly bookingOf: (item: ItemId) => string;
  /** Whether the recipient wants to be reminded at all. */
  readonly rings: boolean;
}

/** One event as RFC 5545 section 3.6.1 has it, but for its stamps (`stampedEvent`), which say when and how often it was published. */
export function eventComponent(
  { item, times }: PlannedEvent,
  uid: string,
  words: EventWords,
  clockOf: ClockOfEnd,
  { view, organizer, languages, bookingOf, choices, rings }: EventForm,
): JCalComponent {
  const when = timeProperties(times, clockOf);
  const properties: JCalProperty[] = [
    ['uid', noParameters, 'text', uid],
    ...when,
    ['summary', noParameters, 'text', words.summary],
  ];
  if (words.location !== '') properties.push(['location', noParameters, 'text', words.location]);
  if (words.description !== '') properties.push(['description', noParameters, 'text', words.description]);
  properties.push(
    ...eventPoint(item, view),
    ...eventLink(item, view),
    ['status', noParameters, 'text', item.status.toUpperCase()],
    ['transp', noParameters, 'text', isBusy(item, choices) ? 'OPAQUE' : 'TRANSPARENT'],
    ['class', noParameters, 'text', isPrivate(item, choices) ? 'PRIVATE' : 'PUBLIC'],
  );
  if (organizer) properties.push(organizer);
  const isZoned = when[0]?.[1]['tzid'] !== undefined;
  properties.push(...eventFacts({ item, times, isZoned, words, booking: bookingOf(item.id), view }, languages));
  return ['vevent', properties, rings ? eventAlarms(item, choices, words.summary) : []];
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
