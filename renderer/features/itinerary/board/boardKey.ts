import type { KeyboardEvent } from 'react';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';

export interface BoardKeyActions {
  onDelete: (item: ItineraryItem) => void;
  onDuplicate: (item: ItineraryItem) => void;
  onShiftDay: (item: ItineraryItem, days: number) => void;
}

/** The keys of a card beyond those of every board: delete, duplicate, to another day. False where the key is none of them. */
export function boardKey(
  { key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  item: ItineraryItem,
  { onDelete, onDuplicate, onShiftDay }: BoardKeyActions,
): boolean {
  if (key === 'Delete' || key === 'Backspace') onDelete(item);
  else if (key === 'd' && (ctrlKey || metaKey)) onDuplicate(item);
  else if (key === 'PageDown' && altKey) onShiftDay(item, 1);
  else if (key === 'PageUp' && altKey) onShiftDay(item, -1);
  else return false;
  return true;
}
