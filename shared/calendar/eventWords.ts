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
  return {
    summary: each(languages, ' / ', (texts) => eventTitle(item, texts)),
    location: each(languages, ' / ', (texts) => eventPlace(item, mission, texts)),
    description: each(languages, '\n\n', (texts) => eventDescription(item, booking, mission, texts)),
  };
}

/** A text that is the same in both languages is said once. */
function each(languages: readonly CalendarTexts[], separator: string, say: (texts: CalendarTexts) => string): string {
  return [...new Set(languages.map(say))].filter(Boolean).join(separator);
}
