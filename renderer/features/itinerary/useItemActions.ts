import { useMemo } from 'react';
import type { Command } from '../../../shared/commands/commands';
import { type ItemId, itemIdSchema } from '../../../shared/model/identifier';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { newId } from '../../store/newId';

export interface ItemActions {
  /** Makes edits as one step of undo and says so with its undo; false where one was refused. */
  readonly make: (commands: readonly Command[]) => Promise<boolean>;
  readonly remove: (item: ItineraryItem) => Promise<boolean>;
  /** Gives back the identifier of the copy. */
  readonly duplicate: (item: ItineraryItem) => Promise<ItemId | null>;
}

/** What can be done with an item outside of its form. */
export function useItemActions(): ItemActions {
  const make = useAnnouncedEdits();
  return useMemo(
    () => ({
      make,
      remove: ({ id }) => make([{ name: 'delete-item', payload: { item: id } }]),
      duplicate: async ({ id }) => {
        const copy = itemIdSchema.parse(newId());
        return (await make([{ name: 'duplicate-item', payload: { item: id, copy } }])) ? copy : null;
      },
    }),
    [make],
  );
}
