import { useCallback, useState } from 'react';
import { startTimeOf } from '../../../shared/itinerary/startTimeOf';
import type { ItemId } from '../../../shared/model/identifier';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import { dateOf } from '../../../shared/time/dateOf';
import { useMissionNow } from '../../hooks/useMissionNow';
import type { MissionDays } from './days/useMissionDays';
import type { ItemFiltering } from './filter/useItemFilter';
import type { ItineraryEditor } from './useItineraryEditor';
import { useShownItem } from './useShownItem';

export interface ItemSelection {
  /** A card: an item that is in several places has several. */
  readonly selected: string | null;
  readonly select: (card: string | null) => void;
  /** Goes to where an item stands. */
  readonly reveal: (item: ItineraryItem) => void;
}

/** Which item is chosen, here or elsewhere: in the palette, among the conflicts. */
export function useItemSelection(
  choose: MissionDays['choose'],
  open: ItineraryEditor['open'],
  { isShown, clear }: Pick<ItemFiltering, 'isShown' | 'clear'>,
): ItemSelection {
  const [selected, select] = useState<string | null>(null);
  const missionNow = useMissionNow();
  const reveal = useCallback(
    (item: ItineraryItem) => {
      const start = startTimeOf(item);
      if (start) choose(dateOf(start));
      // Whoever asks for an item wants to see it, whatever was filtered out before.
      if (!isShown(item)) clear();
      select(item.id);
    },
    [choose, isShown, clear],
  );
  const showById = useCallback(
    (id: ItemId) => {
      const item = missionNow().items[id];
      if (!item || item.deleted) return;
      reveal(item);
      open(item);
    },
    [missionNow, reveal, open],
  );
  useShownItem(showById);
  return { selected, select, reveal };
}
