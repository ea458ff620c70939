import type { AccessList } from './accessListOf';
import { accessListChanges } from './accessListChanges';
import type { AccessFacts } from './accessListContent';

/** Whether a list still has to go to the host: for the first time, or again because it no longer holds. */
export function isAccessListOpen({ visit }: AccessList, facts: AccessFacts): boolean {
  return visit.accessListSent === undefined || accessListChanges(visit, facts).length > 0;
}
