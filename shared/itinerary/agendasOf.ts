import type { Delegate } from '../model/delegate';
import type { DelegateId, GroupId } from '../model/identifier';
import { membersOfGroups } from './membersOfGroups';
import type { Entry } from './missionIndex';
import { participantsAmong } from './participantsAmong';

/**
 * What each of these delegates takes part in, in the order of `entries`. Those who are in the same group and whom no item
 * names one by one do the same: they share one list, so that what is asked of it is asked once for all of them.
 */
export function agendasOf(
  entries: readonly Entry[],
  delegates: readonly Delegate[],
): ReadonlyMap<DelegateId, readonly Entry[]> {
  const examples = examplesOf(entries, delegates);
  const asked = delegates.filter(({ id }) => examples.get(id) === id);
  const members = membersOfGroups(asked);
  const ids = asked.map(({ id }) => id);
  const agendas = new Map<DelegateId | undefined, Entry[]>(ids.map((id) => [id, []]));
  for (const entry of entries) {
    for (const id of participantsAmong(entry.item, ids, members)) agendas.get(id)?.push(entry);
  }
  return new Map(delegates.map(({ id }) => [id, agendas.get(examples.get(id)) ?? []]));
}

/** Of each delegate, one who does the same: themselves where an item names them, else the first of their group. */
function examplesOf(entries: readonly Entry[], delegates: readonly Delegate[]): ReadonlyMap<DelegateId, DelegateId> {
  const named = new Set(entries.flatMap(({ item }) => Object.keys(item.delegates)));
  const first = new Map<GroupId | undefined, DelegateId>();
  const examples = new Map<DelegateId, DelegateId>();
  for (const { id, group } of delegates) {
    if (!named.has(id) && !first.has(group)) first.set(group, id);
    examples.set(id, named.has(id) ? id : (first.get(group) ?? id));
  }
  return examples;
}
