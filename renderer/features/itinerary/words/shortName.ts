import { firstLetter } from '../../../ui/marks/firstLetter';

/** Longest name that a column head shows whole. */
const roomFor = 16;

/**
 * A name that fits a column head: the given name shortens to initials before the family name is cut.
 * "Marc-André Vézina-Tremblay" becomes "M.-A. Vézina-Tremblay".
 */
export function shortName(givenName: string, familyName: string): string {
  const whole = `${givenName} ${familyName}`.trim();
  if (whole.length <= roomFor || givenName === '' || familyName === '') return whole;
  const initials = givenName
    .split('-')
    .map((part) => `${firstLetter(part)}.`)
    .join('-');
  return `${initials} ${familyName}`;
}
