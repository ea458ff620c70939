import type { Delegate } from '../model/delegate';
import type { DelegateId, GroupId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { delegatesOf } from './delegatesOf';
import type { Entry, MissionIndex } from './missionIndex';
import { spanOf } from './spanOf';

const known = new WeakMap<Mission, MissionIndex>();

/**
 * The index of a mission, computed the first time it is asked for. Missions are immutable: an edit makes a new one, so
 * the same object always has the same index. Never call it with a draft.
 */
export function indexMission(mission: Mission): MissionIndex {
  const before = known.get(mission);
  if (before) return before;
  const index = computeIndex(mission);
  known.set(mission, index);
  return index;
}

function computeIndex(mission: Mission): MissionIndex {
  const items = Object.values(mission.items).filter(({ deleted }) => !deleted);
  const entries = items.flatMap(entryOf).sort(byTime);
  const delegates = delegatesOf(mission);
  const present = delegates.filter(({ status }) => status !== 'withdrawn');
  const travelling = present.map(({ id }) => id);
  const members = membersOfGroups(present);
  const agendas = agendasOf(entries, travelling, members);
  return { entries, unscheduled: items.filter((item) => !spanOf(item)), delegates, members, travelling, agendas };
}

function entryOf(item: ItineraryItem): readonly Entry[] {
  const span = spanOf(item);
  return span ? [{ item, ...span }] : [];
}

function byTime(a: Entry, b: Entry): number {
  return a.start - b.start || a.end - b.end || (a.item.id < b.item.id ? -1 : 1);
}

function membersOfGroups(delegates: readonly Delegate[]): ReadonlyMap<GroupId, readonly DelegateId[]> {
  const members = new Map<GroupId, DelegateId[]>();
  for (const { id, group } of delegates) {
    if (group === undefined) continue;
    const list = members.get(group);
    if (list) list.push(id);
    else members.set(group, [id]);
  }
  return members;
}

function agendasOf(
  entries: readonly Entry[],
  travelling: readonly DelegateId[],
  members: ReadonlyMap<GroupId, readonly DelegateId[]>,
): ReadonlyMap<DelegateId, readonly Entry[]> {
  const agendas = new Map<DelegateId, Entry[]>(travelling.map((id) => [id, []]));
  for (const entry of entries) {
    for (const delegate of participantsAmong(entry.item, travelling, members)) agendas.get(delegate)?.push(entry);
  }
  return agendas;
}

/** Everyone, or the members of the groups and those named, each once. */
export function participantsAmong(
  item: ItineraryItem,
  travelling: readonly DelegateId[],
  members: ReadonlyMap<GroupId, readonly DelegateId[]>,
): Iterable<DelegateId> {
  if (item.everyone) return travelling;
  const participants = new Set<DelegateId>();
  for (const group of Object.keys(item.groups)) {
    for (const delegate of members.get(group as GroupId) ?? []) participants.add(delegate);
  }
  for (const delegate of Object.keys(item.delegates)) participants.add(delegate as DelegateId);
  return participants;
}
