import { readWholeNumber } from '../../../shared/text/readWholeNumber';

/** More than any place holds; seven figures. */
export const mostPlaces = 9_999_999;

/** People a place holds, as written in a cell: null where it is empty, undefined where it is no such number. */
export function readCapacity(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const capacity = readWholeNumber(text) ?? 0;
  return capacity > 0 && capacity <= mostPlaces ? capacity : undefined;
}
