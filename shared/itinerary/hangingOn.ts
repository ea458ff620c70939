import type { ItemId } from '../model/identifier';
import type { ItineraryItem, Leg } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { minuteMs } from '../time/minuteMs';
import { indexMission } from './indexMission';
import type { Entry } from './missionIndex';
import { participantsOf } from './participantsOf';

/** What comes within so much time belongs to the same stretch of the journey. */
const stretchMs = 180 * minuteMs;

/** What only makes sense around a leg, in the order of the itinerary. */
export interface Hanging {
  /** What brings its travellers to it: the gathering, the shuttle, the leg before. */
  readonly before: readonly ItemId[];
  /** What goes on from it: the connection, the shuttle. */
  readonly after: readonly ItemId[];
}

/**
 * What hangs on a leg: in the agenda of each traveller, one thing after the other, as long as no more than three hours lie
 * between two, only these travellers take part, and nobody else awaits them there. Lodgings have hours of their own.
 */
export function hangingOn(mission: Mission, leg: Leg): Hanging {
  const { agendas, entries } = indexMission(mission);
  const travellers = participantsOf(mission, leg);
  const own = new Set(travellers);
  const isOwn = ({ item }: Entry) =>
    Object.keys(item.hostOrganisations).length === 0 &&
    Object.keys(item.hostContacts).length === 0 &&
    participantsOf(mission, item).every((delegate) => own.has(delegate));
  const [before, after] = [new Set<Entry>(), new Set<Entry>()];
  for (const traveller of travellers) {
    const agenda = (agendas.get(traveller) ?? []).filter(({ item }) => item.id === leg.id || isOnTheWay(item));
    const at = agenda.findIndex(({ item }) => item.id === leg.id);
    for (const entry of chained(agenda.slice(0, at + 1).reverse(), gapBefore, isOwn)) before.add(entry);
    for (const entry of chained(agenda.slice(Math.max(0, at)), gapAfter, isOwn)) after.add(entry);
  }
  const inOrder = (some: ReadonlySet<Entry>) => entries.filter((entry) => some.has(entry)).map(({ item }) => item.id);
  return { before: inOrder(before), after: inOrder(after) };
}

function isOnTheWay(item: ItineraryItem): boolean {
  const isMovement = item.type === 'leg' || (item.type === 'session' && !item.allDay);
  return isMovement && item.status !== 'cancelled';
}

const gapBefore = (entry: Entry, next: Entry) => next.start - entry.end;
const gapAfter = (entry: Entry, previous: Entry) => entry.start - previous.end;

/** What is bound to the first of a run, one to the next, without the first itself. */
function chained(
  run: readonly Entry[],
  gapOf: (entry: Entry, neighbour: Entry) => number,
  isOwn: (entry: Entry) => boolean,
): readonly Entry[] {
  const [leg, ...others] = run;
  const end = others.findIndex(
    (entry, index) => gapOf(entry, others[index - 1] ?? leg ?? entry) > stretchMs || !isOwn(entry),
  );
  return end < 0 ? others : others.slice(0, end);
}
