import type { DelegateId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { wallTimeOf } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import { addDays } from '../time/addDays';
import { daysBetween } from '../time/daysBetween';
import type { EpochMs } from '../time/epochMs';
import { instantOf } from '../time/instantOf';
import { agendaOf } from './agendaOf';
import { journeyOf, type LegStep, type PlaceStep } from './journeyOf';

/**
 * Evenings of the mission after which a delegate is away from home and neither on the way nor lodged. One without any
 * leg counts as away for the whole mission, because nothing says otherwise.
 */
export function nightsWithoutBed(mission: Mission, delegate: DelegateId): readonly PlainDate[] {
  const steps = journeyOf(mission, delegate);
  const legs = steps.filter((step) => step.kind === 'leg');
  const places = steps.filter((step) => step.kind === 'place');
  const stays = agendaOf(mission, delegate).filter(({ item }) => item.type === 'stay' && item.status !== 'cancelled');
  const nights = Math.max(0, daysBetween(mission.firstDay, mission.lastDay));
  return Array.from({ length: nights }, (_, index) => addDays(mission.firstDay, index)).filter((evening) => {
    const place = places.find((step) => isThere(step, deepOfNight(evening, step.zone)));
    if (!place || isAtHome(place, legs)) return false;
    const asleep = deepOfNight(evening, place.zone);
    return !stays.some(({ start, end }) => start <= asleep && asleep < end);
  });
}

/** Four in the morning: whoever has a bed is in it. */
function deepOfNight(evening: PlainDate, zone: ZoneId): EpochMs {
  return instantOf(wallTimeOf({ local: `${addDays(evening, 1)}T04:00`, zone }));
}

function isThere({ start = -Infinity, end = Infinity }: PlaceStep, at: EpochMs): boolean {
  return start <= at && at < end;
}

/** Before the first leg, and after a last one that leads back to where the first began. */
function isAtHome(place: PlaceStep, legs: readonly LegStep[]): boolean {
  const first = legs[0]?.leg;
  const last = legs.at(-1)?.leg;
  if (!first || !last) return false;
  if (place.start === undefined) return true;
  return (
    place.end === undefined && (isSame(last.destinationCode, first.originCode) || last.destinationFr === first.originFr)
  );
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}
