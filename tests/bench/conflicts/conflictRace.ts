import { findConflicts } from '../../../shared/conflicts/findConflicts';
import type { Mission } from '../../../shared/model/mission';
import { addMinutes } from '../../../shared/time/addMinutes';
import { median } from '../median';
import { conflictMission } from '../missions/missionSizes';
import { plannedMission } from '../missions/plannedMission';

export interface ConflictRace {
  readonly findings: number;
  /** Milliseconds of a check from nothing, for each run. */
  readonly whole: readonly number[];
  /** Of the check after one edit: the median of the edits of each run. */
  readonly edited: readonly number[];
}

const editsOfRun = 40;

/** Checks a mission from nothing, then again after each of some edits, as an itinerary is edited: one meeting is moved. */
export function raceConflicts(runs: number): ConflictRace {
  const planned = plannedMission(conflictMission);
  const meetings = Object.values(planned.items).filter(({ id }) => id.startsWith('meeting-'));
  findConflicts(structuredClone(planned));
  const [whole, edited]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    // Nothing of a copy was ever looked at, so nothing that was found before is of use.
    let mission = structuredClone(planned);
    whole.push(took(() => findConflicts(mission)));
    const edits = Array.from({ length: editsOfRun }, (_, at) => {
      mission = withMoved(mission, meetings[(run * editsOfRun + at * 7) % meetings.length]?.id);
      return took(() => findConflicts(mission));
    });
    edited.push(median(edits));
  }
  return { findings: findConflicts(planned).length, whole, edited };
}

/** As immer leaves it: only what changed is another object. */
function withMoved(mission: Mission, id: string | undefined): Mission {
  const item = Object.values(mission.items).find((each) => each.id === id);
  if (item?.type !== 'session' || !item.start) throw new Error(`No session ${id}`);
  return { ...mission, items: { ...mission.items, [item.id]: { ...item, start: addMinutes(item.start, 15) } } };
}

function took(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
