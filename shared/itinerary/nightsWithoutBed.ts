import type { Leg } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { mostDays } from '../model/mostDays';
import type { PlainDate } from '../model/plainDate';
import { partsOfWallTime, type LocalDateTime } from '../model/wallTime';
import { addDays } from '../time/addDays';
import { daysBetween } from '../time/daysBetween';
import { leadsHome } from './leadsHome';
import type { Entry } from './missionIndex';

/** Time that a traveller spends away from home between two legs, on the clock there. */
interface Sojourn {
  readonly from: LocalDateTime;
  readonly until: LocalDateTime;
}

const always: Sojourn = { from: '0', until: '9' };

interface KnownNights {
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  readonly nights: readonly PlainDate[];
}

/** By agenda, which an edit of others leaves as it is: this is asked of every delegate after every edit. */
const known = new WeakMap<readonly Entry[], KnownNights>();

/**
 * Evenings of a mission after which someone is away from home and neither on the way nor lodged, by their agenda. Without
 * any leg they count as away for the whole mission, because nothing says otherwise. Compares clocks, not instants: lodging
 * and sleeper stand under the same one.
 */
export function nightsWithoutBed(
  agenda: readonly Entry[],
  { firstDay, lastDay }: Pick<Mission, 'firstDay' | 'lastDay'>,
): readonly PlainDate[] {
  const before = known.get(agenda);
  if (before?.firstDay === firstDay && before.lastDay === lastDay) return before.nights;
  const nights = nightsIn(agenda, firstDay, lastDay);
  known.set(agenda, { firstDay, lastDay, nights });
  return nights;
}

function nightsIn(agenda: readonly Entry[], firstDay: PlainDate, lastDay: PlainDate): readonly PlainDate[] {
  const living = agenda.flatMap(({ item }) => (item.status === 'cancelled' ? [] : [item]));
  const sojourns = sojournsAway(living.filter((item) => item.type === 'leg'));
  const stays = living.flatMap((item): readonly Sojourn[] =>
    item.type === 'stay'
      ? [{ from: partsOfWallTime(item.checkIn).local, until: partsOfWallTime(item.checkOut).local }]
      : [],
  );
  return nightsBetween(firstDay, lastDay).flatMap(({ evening, asleep }) => {
    const isAway = sojourns.some((sojourn) => isDuring(asleep, sojourn));
    return isAway && !stays.some((stay) => isDuring(asleep, stay)) ? [evening] : [];
  });
}

interface Night {
  readonly evening: PlainDate;
  readonly asleep: LocalDateTime;
}

let latest:
  { readonly firstDay: PlainDate; readonly lastDay: PlainDate; readonly nights: readonly Night[] } | undefined;

/** The same for every traveller of a mission, so worked out once for all who follow one another. */
function nightsBetween(firstDay: PlainDate, lastDay: PlainDate): readonly Night[] {
  if (latest?.firstDay === firstDay && latest.lastDay === lastDay) return latest.nights;
  const count = Math.min(mostDays, Math.max(0, daysBetween(firstDay, lastDay)));
  const nights = Array.from({ length: count }, (_, index): Night => {
    const evening = addDays(firstDay, index);
    return { evening, asleep: deepOfNight(evening) };
  });
  latest = { firstDay, lastDay, nights };
  return nights;
}

/** Four in the morning: whoever has a bed is in it. */
function deepOfNight(evening: PlainDate): LocalDateTime {
  return `${addDays(evening, 1)}T04:00`;
}

function isDuring(clock: LocalDateTime, { from, until }: Sojourn): boolean {
  return from <= clock && clock < until;
}

/** From each arrival to the next departure; after the last arrival only if that does not lead back to where it all began. */
function sojournsAway(legs: readonly Leg[]): readonly Sojourn[] {
  const first = legs[0];
  const last = legs.at(-1);
  if (!first || !last) return [always];
  const isHome = leadsHome(first, last);
  return legs.flatMap((leg, index) => {
    const next = legs[index + 1];
    if (!next && isHome) return [];
    return [
      { from: partsOfWallTime(leg.arrival).local, until: next ? partsOfWallTime(next.departure).local : always.until },
    ];
  });
}
