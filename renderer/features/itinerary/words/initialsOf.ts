import { firstLetter } from './firstLetter';

/** Two letters for a disc beside the name. */
export function initialsOf(givenName: string, familyName: string): string {
  return [givenName, familyName].map((name) => firstLetter(name).toLocaleUpperCase('fr-CA')).join('');
}
