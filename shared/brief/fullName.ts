import type { Person } from '../model/person';
import { isolated } from './isolated';

/** A person's name within a line. */
export function fullName({ givenName, familyName }: Person): string {
  return isolated([givenName, familyName].filter(Boolean).join(' '));
}
