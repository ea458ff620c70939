import type { ItineraryItem } from '../model/itineraryItem';
import { translatedText } from '../model/translatedText';

/** What an item is called, for a sentence in either language. */
export function titleInBoth(item: ItineraryItem): { readonly fr: string; readonly en: string } {
  return { fr: translatedText(item, 'title', 'fr').text, en: translatedText(item, 'title', 'en').text };
}
