import type { ItemMark } from '../days/itemMarks';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { BoardItem } from '../../../ui/board/boardItem';

/** A card of the itinerary's board: where it stands, what it is, and its worst finding. */
export interface CardItem extends BoardItem {
  readonly item: ItineraryItem;
  readonly mark: ItemMark | undefined;
}
