import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { CalendarTexts } from './calendarTexts';
import { eventDescription } from './eventDescription';
import { eventPlace } from './eventPlace';
import { eventTitle } from './eventTitle';

/** What an event says, in the languages of its recipient; empty texts are left out of the file. */
export interface EventWords {
  readonly summary: string;
  readonly location: string;
  readonly description: string;
}

/**
 * @param booking the recipient's own booking reference, or empty
 * @param languages one, or both in the order in which they are read
 */
export function eventWords(
  item: ItineraryItem,
  booking: string,
  mission: Mission,
  languages: readonly CalendarTexts[],
): EventWords {
  const words = languages.map((texts) => wordsIn(texts, item, booking, mission));
  const [only, another] = words;
  if (only && !another) return only;
  return {
    summary: together(words, 'summary', ' / '),
    location: together(words, 'location', ' / '),
    description: together(words, 'description', '\n\n'),
  };
}

interface Remembered {
  readonly booking: string;
  readonly words: EventWords;
}

const known = new WeakMap<Mission, WeakMap<CalendarTexts, Map<ItineraryItem, Remembered>>>();

/** In one language. What several recipients of a mission read alike is put in words once. */
function wordsIn(texts: CalendarTexts, item: ItineraryItem, booking: string, mission: Mission): EventWords {
  const byTexts = known.get(mission) ?? new WeakMap<CalendarTexts, Map<ItineraryItem, Remembered>>();
  known.set(mission, byTexts);
  const byItem = byTexts.get(texts) ?? new Map<ItineraryItem, Remembered>();
  byTexts.set(texts, byItem);
  const before = byItem.get(item);
  if (before?.booking === booking) return before.words;
  const words = {
    summary: eventTitle(item, texts),
    location: eventPlace(item, mission, texts),
    description: eventDescription(item, booking, mission, texts),
  };
  byItem.set(item, { booking, words });
  return words;
}

/** A text that is the same in both languages is said once. */
function together(words: readonly EventWords[], part: keyof EventWords, separator: string): string {
  return [...new Set(words.map((each) => each[part]))].filter(Boolean).join(separator);
}
