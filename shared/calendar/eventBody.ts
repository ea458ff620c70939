import type { CalendarChoices } from '../model/calendarChoices';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { kindChoiceOf } from '../model/kindChoiceOf';
import { calendarKindOf } from './calendarKindOf';
import type { CalendarTexts } from './calendarTexts';
import { eventAlarms } from './eventAlarms';
import { eventLink } from './eventLink';
import { eventPoint } from './eventPoint';
import type { EventWords } from './eventWords';
import { noParameters, type JCalComponent, type JCalProperty } from './jCal';
import type { PlannedEvent } from './plannedEvents';

/** All that an event says but its UID and its stamps, which say when and how often it was published: what recipients may share. */
export interface EventBody {
  /** What a person calls it. */
  readonly summary: string;
  /** From DTSTART on. */
  readonly properties: readonly JCalProperty[];
  readonly alarms: readonly JCalComponent[];
}

/** What all the events of a file share. */
export interface EventForm {
  /** The mission as the recipient may have it. */
  readonly view: Mission;
  readonly organizer: JCalProperty | undefined;
  readonly choices: Pick<CalendarChoices, 'kinds' | 'privacy'>;
  readonly languages: readonly [CalendarTexts, ...CalendarTexts[]];
  /** What makes it the same item again where it is imported (`eventFacts`). */
  readonly factsOf: (planned: PlannedEvent, words: EventWords, isZoned: boolean) => readonly JCalProperty[];
  /** Whether the recipient wants to be reminded at all. */
  readonly rings: boolean;
}

/**
 * One event as RFC 5545 section 3.6.1 has it, from its times on.
 *
 * @param when its times as properties (`timeProperties`)
 */
export function eventBody(
  planned: PlannedEvent,
  words: EventWords,
  when: readonly JCalProperty[],
  { view, organizer, factsOf, choices, rings }: EventForm,
): EventBody {
  const { item } = planned;
  const properties: JCalProperty[] = [...when, ['summary', noParameters, 'text', words.summary]];
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
  properties.push(...factsOf(planned, words, when[0]?.[1]['tzid'] !== undefined));
  const { summary } = words;
  return { summary, properties, alarms: rings ? eventAlarms(item, choices, summary) : [] };
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
