import { isSameList } from '../model/isSameList';
import type { Mission } from '../model/mission';
import { agendasOf } from './agendasOf';
import { delegatesOf } from './delegatesOf';
import { entriesOf } from './entriesOf';
import { membersOfGroups } from './membersOfGroups';
import type { Entry, MissionIndex } from './missionIndex';
import { reindexItems, unscheduledOf } from './reindexItems';

const known = new WeakMap<Mission, MissionIndex>();

/** The mission whose index was made last: what comes next is most often the same after an edit. */
let latest: WeakRef<Mission> | undefined;

/**
 * The index of a mission, computed the first time it is asked for. Missions are immutable: an edit makes a new one, so
 * the same object always has the same index. Never call it with a draft.
 */
export function indexMission(mission: Mission): MissionIndex {
  const before = known.get(mission);
  if (before) return before;
  const index =
    afterEditOf(latest?.deref(), mission) ?? afterArrivals(latest?.deref(), mission) ?? computeIndex(mission);
  known.set(mission, index);
  latest = new WeakRef(mission);
  return index;
}

/** From the index of the mission before, where nothing but a few items has changed that it depends on. */
function afterEditOf(before: Mission | undefined, mission: Mission): MissionIndex | undefined {
  const index = before && known.get(before);
  const isSame = before?.delegates === mission.delegates && before.people === mission.people;
  return index && isSame ? reindexItems(before.items, index, mission.items) : undefined;
}

/**
 * From the index of the mission before, where only people and their parts have changed, as in each step of an import: the
 * agendas that stayed are the same objects, by which is recognised what was already found in them.
 */
function afterArrivals(before: Mission | undefined, mission: Mission): MissionIndex | undefined {
  const index = before && known.get(before);
  if (!index || before.items !== mission.items) return undefined;
  const { entries, unscheduled } = index;
  const next = indexOf(mission, entries, unscheduled);
  return { ...next, agendas: sharedWith(index.agendas, next.agendas) };
}

/** The agendas of before wherever one is the same: what is equal for one of those who share it is so for all of them. */
function sharedWith(before: MissionIndex['agendas'], after: MissionIndex['agendas']): MissionIndex['agendas'] {
  const known = new Map<readonly Entry[], readonly Entry[]>();
  for (const [id, agenda] of after) {
    const old = before.get(id);
    if (old && !known.has(agenda)) known.set(agenda, isSameList(old, agenda) ? old : agenda);
  }
  return new Map([...after].map(([id, agenda]) => [id, known.get(agenda) ?? agenda]));
}

function computeIndex(mission: Mission): MissionIndex {
  const entries = entriesOf(Object.values(mission.items).filter(({ deleted }) => !deleted));
  return indexOf(mission, entries, unscheduledOf(mission.items));
}

function indexOf(
  mission: Mission,
  entries: MissionIndex['entries'],
  unscheduled: MissionIndex['unscheduled'],
): MissionIndex {
  const delegates = delegatesOf(mission);
  const present = delegates.filter(({ status }) => status !== 'withdrawn');
  const travelling = present.map(({ id }) => id);
  const members = membersOfGroups(present);
  const agendas = agendasOf(entries, present);
  return { entries, unscheduled, delegates, members, travelling, agendas };
}
