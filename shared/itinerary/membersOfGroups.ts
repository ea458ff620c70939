import type { Delegate } from '../model/delegate';
import { groupedBy } from '../model/groupedBy';
import type { DelegateId, GroupId } from '../model/identifier';

/** Those of these delegates who are in each group, in the same order; groups without any are left out. */
export function membersOfGroups(delegates: readonly Delegate[]): ReadonlyMap<GroupId, readonly DelegateId[]> {
  const groups = groupedBy(delegates, ({ group }) => (group === undefined ? [] : [group]));
  return new Map([...groups].map(([group, members]) => [group, members.map(({ id }) => id)]));
}
