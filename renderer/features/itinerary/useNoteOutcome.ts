import { useCallback } from 'react';
import type { ItemId } from '../../../shared/model/identifier';
import { useMissionNow } from '../../hooks/useMissionNow';
import { useInterface } from '../../store/interfaceStore';
import { useNotices } from '../../store/noticeStore';
import { itemIdOfCard } from './board/itemIdOfCard';

/** Opens the dialog that notes what came of a meeting: of the item that has the keyboard, else of the card chosen. Nothing comes of a leg. */
export function useNoteOutcome(selected: string | null, isReadOnly: boolean): (focused: ItemId | null) => void {
  const missionNow = useMissionNow();
  const noteOutcomeOf = useInterface((state) => state.noteOutcomeOf);
  const openDialog = useNotices((state) => state.openDialog);
  return useCallback(
    (focused) => {
      const id = focused ?? (selected === null ? null : itemIdOfCard(selected));
      const item = id === null ? undefined : missionNow().items[id];
      if (isReadOnly || item?.type !== 'session' || item.deleted) return;
      noteOutcomeOf(item.id);
      openDialog('note-outcome');
    },
    [isReadOnly, missionNow, noteOutcomeOf, openDialog, selected],
  );
}
