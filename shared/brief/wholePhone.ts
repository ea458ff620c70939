import { unbroken } from './unbroken';

/** Signs and figures that a telephone number is written with, at least eight, after nothing that it could be a part of. */
const phones = /(?<![\p{L}\d/.-])[+(]?\d[\d ().-]{5,}\d(?![\p{L}\d/])/gu;

/** A day as files write it, which has as many figures and breaks where it likes. */
const day = /^\d{4}-\d{2}-\d{2}$/;

/** A cell of a table as it is read: telephone numbers stay on one line, alone or among words. */
export function wholePhone(cell: string): string {
  return cell.replaceAll(phones, (phone) => (day.test(phone) ? phone : unbroken(phone)));
}
