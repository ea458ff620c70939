import { personKey } from './personKey';

interface Named {
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
}

/** Whether two may be the same person, whose name was corrected or changed in part: some word of their names agrees. */
export function haveNameInCommon(one: Named | undefined, other: Named): boolean {
  const words = personKey(one?.givenName, one?.familyName).split(' ');
  return personKey(other.givenName, other.familyName)
    .split(' ')
    .some((word) => words.includes(word));
}
