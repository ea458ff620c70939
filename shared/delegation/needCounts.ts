import { participantsOf } from '../itinerary/participantsOf';
import { indexMission } from '../itinerary/indexMission';
import { codesOfNeeds, type NeedCode, type NeedKind, needCodes } from '../model/careNeeds';
import type { DelegateId, ItemId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { needsOf } from './needsOf';

/** How many have which diet or access need: all that hosts learn of either. Who has it, and every word, stays here. */
export interface NeedCounts {
  readonly kind: NeedKind;
  /** Of those who take part in the item, or of everybody who travels. */
  readonly of: 'item' | 'delegation';
  readonly people: number;
  /** How many of them answered, be it that there is none. */
  readonly answered: number;
  /** Each need that somebody has, in the order of the model. */
  readonly counts: readonly NeedCount[];
}

export interface NeedCount {
  readonly code: NeedCode;
  readonly people: number;
}

/**
 * Counts of one kind for an item; without one, or where a single person takes part, for the whole delegation. None of a
 * delegation of one: it would tell what that person needs.
 */
export type CountNeeds = (kind: NeedKind, item?: ItemId) => NeedCounts | undefined;

const fewestCounted = 2;

/** Counts over a mission as coordinators have it: what is projected for hosts knows no needs. */
export function countNeeds(mission: Mission): CountNeeds {
  return (kind, id) => {
    const item = id && mission.items[id];
    const participants = item ? participantsOf(mission, item) : [];
    if (participants.length >= fewestCounted) return { of: 'item', ...countsAmong(mission, participants, kind) };
    const { travelling } = indexMission(mission);
    return travelling.length < fewestCounted
      ? undefined
      : { of: 'delegation', ...countsAmong(mission, travelling, kind) };
  };
}

function countsAmong(mission: Mission, delegates: readonly DelegateId[], kind: NeedKind): Omit<NeedCounts, 'of'> {
  const answers = delegates.flatMap((id) => {
    const delegate = mission.delegates[id];
    const person = delegate && mission.people[delegate.person];
    return (person && needsOf(person, kind)) ?? [];
  });
  const codes = answers.flatMap((needs) => codesOfNeeds(kind, needs));
  const counts = [...needCodes[kind]].map((code: NeedCode) => ({
    code,
    people: codes.filter((given) => given === code).length,
  }));
  return {
    kind,
    people: delegates.length,
    answered: answers.length,
    counts: counts.filter(({ people }) => people > 0),
  };
}
