import { useEffect } from 'react';
import type { ItemId } from '../../../shared/model/identifier';
import { useInterface } from '../../store/interfaceStore';

/** Follows a choice made elsewhere, in the palette or among the conflicts: each is shown once. */
export function useShownItem(show: (item: ItemId) => void): void {
  const selection = useInterface((state) => state.selection);
  const select = useInterface((state) => state.select);
  useEffect(() => {
    if (selection?.collection !== 'items') return;
    select(null);
    show(selection.id as ItemId);
  }, [selection, select, show]);
}
