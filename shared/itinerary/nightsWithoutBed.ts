import type { DelegateId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { partsOfWallTime, type LocalDateTime } from '../model/wallTime';
import { addDays } from '../time/addDays';
import { daysBetween } from '../time/daysBetween';
import { agendaOf } from './agendaOf';
import { journeyOf, type LegStep } from './journeyOf';

/** Time that a traveller spends away from home between two legs, on the clock there. */
interface Sojourn {
  readonly from: LocalDateTime;
  readonly until: LocalDateTime;
}

const always: Sojourn = { from: '0', until: '9' };

/**
 * Evenings of the mission after which a delegate is away from home and neither on the way nor lodged. One without any
 * leg counts as away for the whole mission, because nothing says otherwise. Compares clocks, not instants: lodging and
 * sleeper stand under the same one, and this is asked of every delegate after every edit.
 */
export function nightsWithoutBed(mission: Mission, delegate: DelegateId): readonly PlainDate[] {
  const sojourns = sojournsAway(journeyOf(mission, delegate).filter((step) => step.kind === 'leg'));
  const stays = agendaOf(mission, delegate).flatMap(({ item }): readonly Sojourn[] =>
    item.type === 'stay' && item.status !== 'cancelled'
      ? [{ from: partsOfWallTime(item.checkIn).local, until: partsOfWallTime(item.checkOut).local }]
      : [],
  );
  const nights = Math.max(0, daysBetween(mission.firstDay, mission.lastDay));
  return Array.from({ length: nights }, (_, index) => addDays(mission.firstDay, index)).filter((evening) => {
    const asleep = deepOfNight(evening);
    return sojourns.some((sojourn) => isDuring(asleep, sojourn)) && !stays.some((stay) => isDuring(asleep, stay));
  });
}

/** Four in the morning: whoever has a bed is in it. */
function deepOfNight(evening: PlainDate): LocalDateTime {
  return `${addDays(evening, 1)}T04:00`;
}

function isDuring(clock: LocalDateTime, { from, until }: Sojourn): boolean {
  return from <= clock && clock < until;
}

/** From each arrival to the next departure; after the last arrival only if that does not lead back to where it all began. */
function sojournsAway(steps: readonly LegStep[]): readonly Sojourn[] {
  const first = steps[0]?.leg;
  const last = steps.at(-1)?.leg;
  if (!first || !last) return [always];
  const isHome =
    last.destinationFr === first.originFr ||
    (last.destinationCode !== undefined && last.destinationCode === first.originCode);
  return steps.flatMap(({ leg }, index) => {
    const next = steps[index + 1]?.leg;
    if (!next && isHome) return [];
    return [
      { from: partsOfWallTime(leg.arrival).local, until: next ? partsOfWallTime(next.departure).local : always.until },
    ];
  });
}
