import type { CardPicture, RowPicture } from '../../../shared/imports/rowPicture';
import type { WorkProgress } from '../../hooks/useWork';
import { pictureFromFile } from '../../records/pictureFromFile';

export interface RowPictures {
  readonly pictures: readonly RowPicture[];
  /** How many are none that the window can unpack. */
  readonly refused: number;
}

/** The pictures of contacts, made small as if somebody had chosen each: nothing stays but what one sees. One after the other. */
export async function rowPictures(
  given: readonly CardPicture[],
  tell: (progress: WorkProgress) => void,
  signal: AbortSignal,
): Promise<RowPictures> {
  const pictures: RowPicture[] = [];
  for (const [done, { row, field, data }] of given.entries()) {
    if (signal.aborted) break;
    tell({ done, total: given.length });
    const bytes = bytesIn(data);
    const read = bytes && (await pictureFromFile(new File([bytes], ''), field));
    if (read?.ok) pictures.push({ row, field, picture: read.value });
  }
  return { pictures, refused: given.length - pictures.length };
}

/** Undefined where the digits are cut in the middle of a byte. */
function bytesIn(data: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
