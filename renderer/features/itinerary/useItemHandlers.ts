import { useMemo } from 'react';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import type { ItemActions } from './useItemActions';

export interface ItemHandlers {
  readonly onDelete: (item: ItineraryItem) => void;
  readonly onDuplicate: (item: ItineraryItem) => void;
}

/** Deletes and duplicates from wherever an item is shown: its form closes, and the copy is chosen. */
export function useItemHandlers(actions: ItemActions, close: () => void, select: (card: string) => void): ItemHandlers {
  return useMemo(() => {
    const remove = async (item: ItineraryItem) => {
      if (await actions.remove(item)) close();
    };
    const duplicate = async (item: ItineraryItem) => {
      const copy = await actions.duplicate(item);
      if (copy === null) return;
      close();
      select(copy);
    };
    return { onDelete: (item) => void remove(item), onDuplicate: (item) => void duplicate(item) };
  }, [actions, close, select]);
}
