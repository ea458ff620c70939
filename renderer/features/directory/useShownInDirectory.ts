import { useEffect, useState } from 'react';
import { type ShownInDirectory, useInterface } from '../../store/interfaceStore';
import type { DirectoryTable } from './DirectoryScreen';

/** The row of the table that was chosen in the search over everything; null for none. */
export function useShownInDirectory(table: DirectoryTable, onReveal: () => void): string | null {
  const shown = useInterface((state) => state.directoryShown);
  const [followed, setFollowed] = useState<ShownInDirectory | null>(null);
  const revealId = shown?.table === table ? shown.id : null;
  if (shown !== followed) {
    setFollowed(shown);
    if (revealId !== null) onReveal();
  }
  useEffect(() => () => forgetOnLeaving(table), [table]);
  return revealId;
}

/** Who comes back to the table later takes up their own work, not an old search. */
function forgetOnLeaving(table: DirectoryTable): void {
  const { directoryShown, showInDirectory } = useInterface.getState();
  if (directoryShown?.table === table) showInDirectory(null);
}
