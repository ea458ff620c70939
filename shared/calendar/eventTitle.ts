import type { ItineraryItem } from '../model/itineraryItem';
import { translatedText } from '../model/translatedText';
import type { CalendarTexts } from './calendarTexts';
import { isDueDay } from './dueDays';
import { dueTitle } from './dueTitle';
import { kindWords } from './kindWords';
import { plainLine } from './plainLine';

/**
 * The title of an item as an event shows it. A cancelled one says so in words too, because some clients (Google) show a
 * cancelled event of an imported file as if it took place. An item without a title is called what it is.
 */
export function eventTitle(item: ItineraryItem, texts: CalendarTexts): string {
  const given = plainLine(translatedText(item, 'title', texts.locale).text);
  const title = given === '' ? kindWords(item, texts) : isDueDay(item) ? dueTitle(item, given, texts) : given;
  return item.status === 'cancelled' ? texts.say('cancelledTitle', { title }) : title;
}
