import type { ItineraryItem } from '../model/itineraryItem';
import type { CalendarTexts } from './calendarTexts';

/** What an item is, in a word or two: « Plénière », « Vol », « Hébergement ». */
export function kindWords(item: ItineraryItem, { t }: Pick<CalendarTexts, 't'>): string {
  if (item.type === 'session') return t(`sessionKind.${item.kind}`);
  return item.type === 'leg' ? t(`legMode.${item.mode}`) : t(`itemType.${item.type}`);
}
