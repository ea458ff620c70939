import { useCallback, useEffect, useState } from 'react';
import type { FileError } from '../../shared/ipc/fileError';
import type { Result } from '../../shared/model/result';
import type { WindowStore } from '../store/windowStore';
import { useWindowStore } from './useWindowStore';

export interface OpenDirectory {
  /** Null until it is open, or as long as nobody wants it. */
  readonly opened: Result<WindowStore, FileError> | null;
  /** Puts a damaged directory aside and goes on with what is left of it. */
  readonly restore: () => void;
}

/** The directory of this installation beside the window's mission, once it is wanted: opening it is real work. */
export function useDirectory(isWanted = true): OpenDirectory {
  const store = useWindowStore();
  const [opened, setOpened] = useState<Result<WindowStore, FileError> | null>(null);
  const open = useCallback(
    (mayRestore?: true) => void store.openDirectory(mayRestore).then((found) => setOpened(found)),
    [store],
  );
  useEffect(() => {
    if (isWanted) open();
  }, [isWanted, open]);
  return { opened: isWanted ? opened : null, restore: () => open(true) };
}
