import { unbroken } from './unbroken';

/** A cell of a table as it is read: one that is nothing but a telephone number stays on one line. */
export function wholePhone(cell: string): string {
  return /^[+(]?\d[\d\s().+-]{6,}$/.test(cell) ? unbroken(cell) : cell;
}
