import { saysNoNeed } from '../imports/readNeeds';
import { type NeedKind, noNeed } from '../model/careNeeds';
import type { Person } from '../model/person';

/** What somebody answered about diets or access; "none" in the words of an earlier version too. Undefined while unknown. */
export function needsOf(person: Person, kind: NeedKind): string | undefined {
  return person[kind] ?? (saysNoNeed(person.dietAndAccess ?? '') ? noNeed : undefined);
}
