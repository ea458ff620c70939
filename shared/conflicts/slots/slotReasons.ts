import { indexMission } from '../../itinerary/indexMission';
import { isAtOnce } from '../../itinerary/isAtOnce';
import { placeNameOf } from '../../itinerary/placeNameOf';
import type { Mission } from '../../model/mission';
import { partsOfWallTime, type WallTime } from '../../model/wallTime';
import { dateOf } from '../../time/dateOf';
import { busyEntries } from '../busyEntries';
import { titleInBoth } from '../titleInBoth';
import type { SlotReason, SlotTime } from './slot';
import { minuteOf, type SlotNeighbour, type SlotStanding } from './slotStanding';
import type { SlotWish } from './slotWish';

/** Minutes since midnight, on the clock of whoever is concerned. */
const [usualStart, usualEnd] = [9 * 60, 18 * 60];
const lunch = { from: 12 * 60, until: 13 * 60 } as const;
const mealHours = [
  { from: 11 * 60 + 30, until: 14 * 60 },
  { from: 17 * 60 + 30, until: 21 * 60 },
] as const;

/** What is worth a word before or after; from an hour on nobody hurries. */
const notable = 60;

/** Why a time is as good as it is: what speaks for it first, then what counts against it. */
export function slotReasons(
  mission: Mission,
  wish: SlotWish,
  time: SlotTime,
  standings: readonly SlotStanding[],
): readonly SlotReason[] {
  const people = standings.filter(({ party }) => party.kind !== 'room').length;
  return [
    ...(people > 0 ? [{ kind: 'all-free', cost: 0, values: { count: people } } as const] : []),
    ...pauses(standings),
    ...hours(mission, wish, standings),
    ...meals(wish, time),
    ...busyHosts(mission, wish, time),
    ...otherDay(mission, wish, time),
  ];
}

function pauses(standings: readonly SlotStanding[]): readonly SlotReason[] {
  return (['before', 'after'] as const).flatMap((side): readonly SlotReason[] => {
    const tightest = standings
      .flatMap((standing) => standing[side] ?? [])
      .reduce<SlotNeighbour | undefined>(
        (least, next) => (!least || next.spare < least.spare ? next : least),
        undefined,
      );
    if (!tightest || tightest.minutes >= notable) return [];
    const { entry, minutes, spare } = tightest;
    const cost = spare < 15 ? 3 : spare < 30 ? 1 : 0;
    return [{ kind: `pause-${side}`, cost, values: { minutes, title: titleInBoth(entry.item) } }];
  });
}

/** The one person for whom it is earliest, and the one for whom it is latest, on their own clocks. */
function hours(mission: Mission, { kind }: SlotWish, standings: readonly SlotStanding[]): readonly SlotReason[] {
  if (kind === 'meal' || kind === 'reception') return [];
  const early = mostOf(standings, ({ from }) => usualStart - minuteOf(from));
  const late = mostOf(standings, ({ until }) => minuteOf(until) - usualEnd);
  const said = (reason: 'early' | 'late', minutes: number, { party }: SlotStanding, clock: WallTime): SlotReason => {
    const { zone } = partsOfWallTime(clock);
    const place = { fr: placeNameOf(mission, zone, 'fr'), en: placeNameOf(mission, zone, 'en') };
    return { kind: reason, cost: 2 * Math.ceil(minutes / 60), values: { name: party.name, clock, place } };
  };
  return [
    ...(early ? [said('early', early.most, early.standing, early.standing.from)] : []),
    ...(late ? [said('late', late.most, late.standing, late.standing.until)] : []),
  ];
}

function mostOf(standings: readonly SlotStanding[], measure: (standing: SlotStanding) => number) {
  let found: { readonly most: number; readonly standing: SlotStanding } | undefined;
  for (const standing of standings) {
    const most = measure(standing);
    if (most > (found?.most ?? 0)) found = { most, standing };
  }
  return found;
}

function meals({ kind, minutes }: SlotWish, { at }: SlotTime): readonly SlotReason[] {
  const span = { from: minuteOf(at), until: minuteOf(at) + minutes };
  if (kind === 'meal') {
    const isWhenPeopleEat = mealHours.some(({ from, until }) => span.from >= from && span.until <= until);
    return isWhenPeopleEat ? [] : [{ kind: 'not-at-meal-time', cost: 4, values: {} }];
  }
  return span.from < lunch.until && span.until > lunch.from ? [{ kind: 'over-lunch', cost: 2, values: {} }] : [];
}

/** Organisations that receive others at the same time. */
function busyHosts(mission: Mission, { organisations = [], except }: SlotWish, time: SlotTime): readonly SlotReason[] {
  if (organisations.length === 0) return [];
  const atOnce = busyEntries(indexMission(mission).entries).filter(
    (entry) => entry.item.id !== except && isAtOnce(entry, time),
  );
  const busy = organisations.filter((id) => atOnce.some(({ item }) => item.hostOrganisations[id]));
  return busy.map((id) => ({ kind: 'host-busy', cost: 3, values: { name: mission.organisations[id]?.name ?? '' } }));
}

function otherDay(mission: Mission, { except }: SlotWish, { at }: SlotTime): readonly SlotReason[] {
  const item = except === undefined ? undefined : mission.items[except];
  if (item?.type !== 'session' || item.start === undefined || dateOf(item.start) === dateOf(at)) return [];
  return [{ kind: 'other-day', cost: 3, values: { day: dateOf(item.start) } }];
}
