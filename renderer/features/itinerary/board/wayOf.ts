import { translatedText } from '../../../../shared/model/translatedText';
import type { ItemReader } from '../words/itemReader';
import type { ColumnJourney } from './journeyOfColumn';

/** From where to where: `YUL → SAN`. */
export function wayOf({ first, last }: ColumnJourney, { locale }: Pick<ItemReader, 'locale'>): string {
  const from = first.originCode ?? translatedText(first, 'origin', locale).text;
  const to = last.destinationCode ?? translatedText(last, 'destination', locale).text;
  return `${from} → ${to}`;
}
