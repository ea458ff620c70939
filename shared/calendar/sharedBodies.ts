import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { eventBody, type EventBody, type EventForm } from './eventBody';
import type { EventWords } from './eventWords';
import type { JCalProperty } from './jCal';
import type { PlannedEvent } from './plannedEvents';
import { timeProperties, type ClockOfEnd } from './timeProperties';

interface Remembered {
  readonly form: EventForm;
  readonly words: EventWords;
  readonly when: readonly JCalProperty[];
  readonly body: EventBody;
}

/** Of each view of a mission and its languages: what the last recipient of an item read. */
const known = new WeakMap<Mission, Map<string, Map<ItineraryItem, Remembered>>>();

/**
 * Gives the bodies of a file's events (`eventBody`). What several recipients read alike is one object, so that its lines, its
 * digests and their reading back are worked out once.
 */
export function sharedBodies(
  form: EventForm,
  clockOf: ClockOfEnd,
): (planned: PlannedEvent, words: EventWords) => EventBody {
  const byItem = rememberedIn(form);
  return (planned, words) => {
    const when = timeProperties(planned.times, clockOf);
    const before = byItem.get(planned.item);
    if (before && isSameForm(before.form, form) && isSaid(before, words, when)) return before.body;
    const body = eventBody(planned, words, when, form);
    byItem.set(planned.item, { form, words, when, body });
    return body;
  };
}

function rememberedIn({ view, languages }: EventForm): Map<ItineraryItem, Remembered> {
  const byLanguages = known.get(view) ?? new Map<string, Map<ItineraryItem, Remembered>>();
  known.set(view, byLanguages);
  const name = languages.map(({ locale }) => locale).join(' ');
  const byItem = byLanguages.get(name) ?? new Map<ItineraryItem, Remembered>();
  byLanguages.set(name, byItem);
  return byItem;
}

/** Of one view, in the same languages: the rest. */
function isSameForm(before: EventForm, { organizer, choices, rings }: EventForm): boolean {
  return (
    before.rings === rings &&
    before.organizer === organizer &&
    before.choices.kinds === choices.kinds &&
    before.choices.privacy === choices.privacy
  );
}

/** Whoever has a booking reference of their own reads it in other words. */
function isSaid(before: Remembered, words: EventWords, when: readonly JCalProperty[]): boolean {
  return (
    before.words.summary === words.summary &&
    before.words.location === words.location &&
    before.words.description === words.description &&
    before.when.length === when.length &&
    when.every((property, index) => isSameTime(property, before.when[index]))
  );
}

function isSameTime([, { tzid }, type, value]: JCalProperty, before: JCalProperty | undefined): boolean {
  return before !== undefined && before[3] === value && before[2] === type && before[1]['tzid'] === tzid;
}
