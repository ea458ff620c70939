import { indexMission } from '../itinerary/indexMission';
import type { Mission } from '../model/mission';
import type { ConflictContext } from './conflictContext';
import type { ConflictRule } from './conflictRule';
import type { Finding } from './finding';
import { endsBeforeItStarts } from './rules/endsBeforeItStarts';
import { outsideMissionDays } from './rules/outsideMissionDays';
import { personDoubleBooked } from './rules/personDoubleBooked';
import { roomDoubleBooked } from './rules/roomDoubleBooked';
import { wallTimeDoesNotExist } from './rules/wallTimeDoesNotExist';
import type { Severity } from './severity';

const rules: readonly ConflictRule[] = [
  personDoubleBooked,
  roomDoubleBooked,
  endsBeforeItStarts,
  wallTimeDoesNotExist,
  outsideMissionDays,
];

const order: Readonly<Record<Severity, number>> = { impossible: 0, risky: 1, check: 2 };

/** Everything that is wrong with a mission, the worst first, then by time. */
export function findConflicts(mission: Mission): readonly Finding[] {
  const context = contextOf(mission);
  return rules
    .flatMap((rule) => rule.find(context))
    .sort((a, b) => order[a.severity] - order[b.severity] || a.start - b.start || (a.id < b.id ? -1 : 1));
}

export function contextOf(mission: Mission): ConflictContext {
  const index = indexMission(mission);
  return {
    mission,
    index,
    entries: index.entries.filter(({ item }) => item.status !== 'cancelled'),
    nameOf: (delegate) => {
      const person = mission.delegates[delegate]?.person;
      const { givenName = '', familyName = '' } = (person && mission.people[person]) ?? {};
      return `${givenName} ${familyName}`.trim();
    },
  };
}
