import { useCallback, useMemo } from 'react';
import { type Command, labelOf } from '../../../shared/commands/commands';
import { type ItemId, itemIdSchema } from '../../../shared/model/identifier';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import { newId } from '../../store/newId';
import { useNotices } from '../../store/noticeStore';
import { useEdit } from '../../hooks/useEdit';
import { useMission } from '../../hooks/useMission';

export interface ItemActions {
  /** Makes edits as one step of undo and says so with its undo; false where the first was refused. */
  readonly make: (commands: readonly Command[]) => Promise<boolean>;
  readonly remove: (item: ItineraryItem) => Promise<boolean>;
  /** Gives back the identifier of the copy. */
  readonly duplicate: (item: ItineraryItem) => Promise<ItemId | null>;
}

/** What can be done with an item outside of its form. */
export function useItemActions(): ItemActions {
  const edit = useEdit();
  const mission = useMission((whole) => whole);
  const announce = useNotices((state) => state.announce);
  const make = useCallback(
    async (commands: readonly Command[]) => {
      const [first] = commands;
      if (!first) return true;
      const label = labelOf(mission, first);
      const group = crypto.randomUUID();
      for (const command of commands) if (!(await edit(command, group))) return false;
      announce({ id: group, label, kind: 'done' });
      return true;
    },
    [edit, mission, announce],
  );
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
