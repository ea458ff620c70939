import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { translatedText } from '../../../../shared/model/translatedText';
import type { ItemReader } from './itemReader';

/** The title of an item in the reader's language, or in the other, or that there is none. */
export function titleOf(item: ItineraryItem, { locale, t }: ItemReader): string {
  return translatedText(item, 'title', locale).text || t('common:untitled');
}
