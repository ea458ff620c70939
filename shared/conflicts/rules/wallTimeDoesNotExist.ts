import type { Entry } from '../../itinerary/missionIndex';
import { assertNever } from '../../model/assertNever';
import type { ItineraryItem } from '../../model/itineraryItem';
import { timesOfItem } from '../../model/timesOfItem';
import { resolveWallTime } from '../../time/resolveWallTime';
import type { WallTimeProblem } from '../../time/wallTimeProblem';
import type { ConflictRule } from '../conflictRule';
import type { Finding } from '../finding';
import { itemFinding } from '../itemFinding';

/**
 * A time that no clock shows, because clocks go forward over it or the zone is unknown, or that it shows twice without a
 * choice. Edits refuse these; new zone rules, a merge or an import can bring them.
 */
export const wallTimeDoesNotExist: ConflictRule = {
  id: 'wall-time-does-not-exist',
  severity: 'impossible',
  of: 'entry',
  find: (entry) => {
    const problem = problemOf(entry.item);
    return problem ? [findingOf(entry, problem)] : [];
  },
};

function problemOf(item: ItineraryItem): WallTimeProblem | undefined {
  for (const time of Object.values(timesOfItem(item))) {
    const resolved = resolveWallTime(time);
    if (!resolved.ok) return resolved.error;
  }
  return undefined;
}

function findingOf(entry: Entry, problem: WallTimeProblem): Finding {
  const rule = 'wall-time-does-not-exist';
  const { wallTime } = problem;
  switch (problem.code) {
    case 'wall-time-skipped': {
      const values = { wallTime, before: problem.before, after: problem.after };
      return itemFinding({ rule, severity: 'impossible', entry, values });
    }
    case 'wall-time-twice':
      return itemFinding({ rule, severity: 'check', entry, sentence: 'wall-time-twice', values: { wallTime } });
    case 'unknown-zone': {
      const values = { wallTime, zone: problem.zone };
      return itemFinding({ rule, severity: 'impossible', entry, sentence: 'unknown-zone', values });
    }
    default:
      return assertNever(problem);
  }
}
