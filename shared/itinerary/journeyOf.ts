import type { DelegateId } from '../model/identifier';
import type { Leg } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { partsOfWallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from '../time/epochMs';
import { zoneDifferenceMinutes } from '../time/zoneDifferenceMinutes';
import { agendaOf } from './agendaOf';
import type { Entry } from './missionIndex';

/** A movement of one traveller, with what it does to their clock. */
export interface LegStep {
  readonly kind: 'leg';
  readonly leg: Leg;
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Minutes by which the traveller's clock is moved on arrival: Montréal to San Diego is −180. */
  readonly jumpMinutes: number;
}

/** Time between two movements, spent on one clock. */
export interface PlaceStep {
  readonly kind: 'place';
  readonly zone: ZoneId;
  /** Arrival there; absent before the first leg. */
  readonly start?: EpochMs;
  /** Departure from there; absent after the last leg. */
  readonly end?: EpochMs;
  readonly entries: readonly Entry[];
}
export type JourneyStep = LegStep | PlaceStep;

/**
 * The way of one delegate through the mission: place, leg, place … A cancelled leg moves nobody: it stands among what
 * happens at the place. Where one leg follows another directly the place between them has no entries but is there,
 * because it has a clock.
 */
export function journeyOf(mission: Mission, delegate: DelegateId): readonly JourneyStep[] {
  const agenda = agendaOf(mission, delegate);
  const legs = agenda.flatMap(legStep);
  const others = agenda.filter(({ item }) => item.type !== 'leg' || item.status === 'cancelled');
  const [first] = legs;
  const home = first ? partsOfWallTime(first.leg.departure).zone : mission.homeZone;
  return [
    placeStep(home, others, undefined, first),
    ...legs.flatMap((leg, index) => [
      leg,
      placeStep(partsOfWallTime(leg.leg.arrival).zone, others, leg, legs[index + 1]),
    ]),
  ];
}

function legStep({ item, start, end }: Entry): readonly LegStep[] {
  if (item.type !== 'leg' || item.status === 'cancelled') return [];
  const from = partsOfWallTime(item.departure).zone;
  const to = partsOfWallTime(item.arrival).zone;
  return [{ kind: 'leg', leg: item, start, end, jumpMinutes: zoneDifferenceMinutes(from, to, end) }];
}

/** An entry belongs to the place where the traveller is when it begins, and what begins on the way to where they land. */
function placeStep(
  zone: ZoneId,
  entries: readonly Entry[],
  before: LegStep | undefined,
  after: LegStep | undefined,
): PlaceStep {
  const from = before?.start ?? -Infinity;
  const until = after?.start ?? Infinity;
  return {
    kind: 'place',
    zone,
    ...(before && { start: before.end }),
    ...(after && { end: after.start }),
    entries: entries.filter(({ start }) => from <= start && start < until),
  };
}
