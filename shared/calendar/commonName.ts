import type { Person } from '../model/person';
import { plainLine } from './plainLine';

/**
 * What a person is called in a parameter. Quotes and carets are written as RFC 6868 has it and come back as they were; a
 * backslash does not stay, because libraries take `\\n` in a parameter for a line break.
 */
export function commonName({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>): string {
  return plainLine(`${givenName} ${familyName}`).replaceAll('\\', ' ').trim();
}
