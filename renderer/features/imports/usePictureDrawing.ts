import { useCallback, useRef, useState } from 'react';
import type { RowPicture } from '../../../shared/imports/rowPicture';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import { withPhotosLeftOut } from '../../../shared/imports/withPhotosLeftOut';
import type { WorkProgress } from '../../hooks/useWork';
import { rowPictures } from './rowPictures';

interface Drawn {
  /** Without the pictures as they stood in the file. */
  readonly table: SpreadsheetTable;
  readonly pictures: readonly RowPicture[];
}

/** Makes the pictures small that a list brings along, with how far that is and a way to stop it; undefined where it was stopped. */
export function usePictureDrawing() {
  const [progress, setProgress] = useState<WorkProgress | null>(null);
  const current = useRef<AbortController | null>(null);
  const run = useCallback(async ({ pictures: given = [], ...table }: SpreadsheetTable): Promise<Drawn | undefined> => {
    if (given.length === 0) return { table, pictures: [] };
    const controller = new AbortController();
    current.current = controller;
    const { pictures, refused } = await rowPictures(given, setProgress, controller.signal);
    setProgress(null);
    if (controller.signal.aborted) return undefined;
    const { leftOut } = table;
    // A picture that cannot be unpacked is left out like those that stand elsewhere.
    return { table: { ...table, ...(leftOut && { leftOut: withPhotosLeftOut(leftOut, refused) }) }, pictures };
  }, []);
  const cancel = useCallback(() => current.current?.abort(), []);
  return { progress, run, cancel };
}
