import type { Delegate } from '../model/delegate';
import type { DelegateId, GroupId } from '../model/identifier';

/** Those of these delegates who are in each group, in the same order; groups without any are left out. */
export function membersOfGroups(delegates: readonly Delegate[]): ReadonlyMap<GroupId, readonly DelegateId[]> {
  const members = new Map<GroupId, DelegateId[]>();
  for (const { id, group } of delegates) {
    if (group === undefined) continue;
    const list = members.get(group);
    if (list) list.push(id);
    else members.set(group, [id]);
  }
  return members;
}
