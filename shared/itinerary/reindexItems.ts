import type { DelegateId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import { isSameList } from '../model/isSameList';
import type { Mission } from '../model/mission';
import { entriesOf, inOrder } from './entriesOf';
import type { Entry, MissionIndex } from './missionIndex';
import { participantsAmong } from './participantsAmong';
import { spanOf } from './spanOf';

type Items = Mission['items'];

/** From here on it is no quicker than to begin anew. */
const mostChanged = 100;

/**
 * The index of items that differ in a few from those of a known index, sharing with it all that did not change; absent
 * where too many do. Delegates and people must be the same.
 */
export function reindexItems(before: Items, index: MissionIndex, after: Items): MissionIndex | undefined {
  const changed = changedItems(before, after);
  if (!changed) return undefined;
  const old = new Set<ItineraryItem>(changed.flatMap((id) => before[id] ?? []));
  const living = changed.flatMap((id) => after[id] ?? []).filter(({ deleted }) => !deleted);
  const wasWaiting = index.unscheduled.some((item) => old.has(item));
  const isWaiting = living.some((item) => !spanOf(item));
  const entries = entriesOf(living);
  return {
    ...index,
    entries: exchange(index.entries, old, entries),
    unscheduled: wasWaiting || isWaiting ? unscheduledOf(after) : index.unscheduled,
    agendas: agendasWith(index, old, entries),
  };
}

/** The identifiers of items that were added or edited; absent where there are too many or one was taken out. */
function changedItems(before: Items, after: Items): readonly (keyof Items)[] | undefined {
  const changed: (keyof Items)[] = [];
  let added = 0;
  const ids = Object.keys(after) as (keyof Items)[];
  for (const id of ids) {
    const old = before[id];
    if (old === after[id]) continue;
    if (!old) added += 1;
    changed.push(id);
    if (changed.length > mostChanged) return undefined;
  }
  return Object.keys(before).length + added === ids.length ? changed : undefined;
}

function exchange(
  entries: readonly Entry[],
  old: ReadonlySet<ItineraryItem>,
  added: readonly Entry[],
): readonly Entry[] {
  return inOrder([...entries.filter(({ item }) => !old.has(item)), ...added]);
}

function agendasWith(
  { agendas, travelling, members }: MissionIndex,
  old: ReadonlySet<ItineraryItem>,
  entries: readonly Entry[],
): MissionIndex['agendas'] {
  const added = new Map<DelegateId, Entry[]>();
  for (const item of old) for (const id of participantsAmong(item, travelling, members)) added.set(id, []);
  for (const entry of entries) {
    for (const id of participantsAmong(entry.item, travelling, members)) {
      const list = added.get(id);
      if (list) list.push(entry);
      else added.set(id, [entry]);
    }
  }
  const result = new Map(agendas);
  const exchanged = new Map<readonly Entry[], Exchange[]>();
  for (const [id, list] of added) {
    const agenda = agendas.get(id);
    if (agenda)
      result.set(
        id,
        exchangedOnce(exchanged, agenda, list, () => exchange(agenda, old, list)),
      );
  }
  return result;
}

interface Exchange {
  readonly added: readonly Entry[];
  readonly agenda: readonly Entry[];
}

/** Delegates who shared an agenda still do after an edit that adds the same to it for all of them. */
function exchangedOnce(
  known: Map<readonly Entry[], Exchange[]>,
  before: readonly Entry[],
  added: readonly Entry[],
  make: () => readonly Entry[],
): readonly Entry[] {
  const exchanges = known.get(before) ?? [];
  const same = exchanges.find(({ added: each }) => isSameList(each, added));
  if (same) return same.agenda;
  const agenda = make();
  known.set(before, [...exchanges, { added, agenda }]);
  return agenda;
}

/** Sessions without a time, in the order in which the mission has them. */
export function unscheduledOf(items: Items): readonly ItineraryItem[] {
  return Object.values(items).filter((item) => !item.deleted && !spanOf(item));
}
