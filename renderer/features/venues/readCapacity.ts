/** More than any place holds; seven figures. */
export const mostPlaces = 9_999_999;

/** People a place holds, as written in a cell: null where it is empty, undefined where it is no such number. */
export function readCapacity(text: string): number | null | undefined {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  if (digits === '') return null;
  const capacity = /^\d+$/.test(digits) ? Number(digits) : 0;
  return capacity > 0 && capacity <= mostPlaces ? capacity : undefined;
}
