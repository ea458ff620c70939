import type { ItineraryItem } from '../model/itineraryItem';
import { translatedText } from '../model/translatedText';
import type { Venue } from '../model/venue';
import type { CalendarTexts } from './calendarTexts';
import { plainText } from './plainText';

/** What a venue asks of visitors; nothing of those who sleep there. */
export function visitLines(item: ItineraryItem, venue: Venue | undefined, { locale, say }: CalendarTexts): string[] {
  if (item.type !== 'session' || !venue) return [];
  const { identityCheck } = venue;
  const rules = plainText(translatedText(venue, 'visitRules', locale).text);
  return [
    identityCheck === 'photo' ? say('visitPhoto') : '',
    identityCheck === 'passport' ? say('visitPassport') : '',
    rules === '' ? '' : say('visitRules', { rules }),
  ];
}
