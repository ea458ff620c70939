import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { ItemReader } from './itemReader';

/** What an item is, in one word: Plénière, Vol, Hébergement. */
export function kindWordOf(item: ItineraryItem, { t }: ItemReader): string {
  if (item.type === 'session') return t(`common:sessionKind.${item.kind}`);
  if (item.type === 'leg') return t(`common:legMode.${item.mode}`);
  return t(`common:itemType.${item.type}`);
}
