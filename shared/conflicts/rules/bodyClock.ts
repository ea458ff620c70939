import { endTimeOf } from '../../itinerary/endTimeOf';
import type { Entry } from '../../itinerary/missionIndex';
import { startTimeOf } from '../../itinerary/startTimeOf';
import { partsOfWallTime } from '../../model/wallTime';
import type { ZoneId } from '../../model/zoneId';
import type { EpochMs } from '../../time/epochMs';
import { localOf } from '../../time/localOf';
import { minuteMs } from '../../time/minuteMs';
import { zoneDifferenceMinutes } from '../../time/zoneDifferenceMinutes';
import type { AgendaFault } from '../agendaFault';
import { busyEntries } from '../busyEntries';
import type { ConflictRule } from '../conflictRule';
import { hourInBoth } from '../hourInBoth';
import { isNightLeg } from '../isNightLeg';
import { legsOf, type LegEntry } from '../legsOf';
import type { Margins } from '../margins';
import { titleInBoth } from '../titleInBoth';

/**
 * On the first day after a journey over three time zones or more, from which on there is jet lag: a session that begins
 * before seven in the morning, or ends after eleven at night, on the clock that people left. The body takes about a day for
 * each zone (J. Waterhouse et al., "Jet lag: trends and coping strategies", Lancet 369, 2007, 1117–1129), so on the first
 * day it goes by the old one: eastward mornings come too early, westward evenings end too late.
 */
export const bodyClock: ConflictRule = {
  id: 'body-clock',
  severity: 'check',
  of: 'agenda',
  find: (agenda, { margins }) =>
    arrivalsIn(agenda, margins).flatMap((arrival) => faultsAfter(arrival, agenda, margins)),
};

interface Arrival {
  readonly leg: LegEntry;
  /** By whose clock the body still goes. */
  readonly bodyZone: ZoneId;
  /** When the first day is over, or the journey goes on. */
  readonly until: EpochMs;
}

/** Legs that follow one another within that time are one journey: nobody gets used to where they change. */
const changeMs = 12 * 60 * minuteMs;

function arrivalsIn(agenda: readonly Entry[], margins: Margins): readonly Arrival[] {
  const legs = legsOf(agenda);
  let bodyZone: ZoneId | undefined;
  return legs.map((leg, index) => {
    const before = legs[index - 1];
    const isOnward = before !== undefined && leg.start - before.end < changeMs;
    bodyZone = isOnward && bodyZone !== undefined ? bodyZone : partsOfWallTime(leg.item.departure).zone;
    const dayLater = leg.end + margins.jetLagDay * minuteMs;
    return { leg, bodyZone, until: Math.min(dayLater, legs[index + 1]?.start ?? dayLater) };
  });
}

function faultsAfter(
  { leg, bodyZone, until }: Arrival,
  agenda: readonly Entry[],
  margins: Margins,
): readonly AgendaFault[] {
  const jump = zoneDifferenceMinutes(bodyZone, partsOfWallTime(leg.item.arrival).zone, leg.end);
  if (Math.abs(jump) < margins.jetLag) return [];
  const sessions = busyEntries(agenda).filter(
    ({ item, start }) => item.type === 'session' && start >= leg.end && start < until,
  );
  const clockOf = (at: EpochMs) => localOf(at, bodyZone).slice(11);
  const fault =
    jump > 0
      ? sessions.find(({ start }) => clockOf(start) < earliest && !isRestMissing(leg, start, margins))
      : sessions.filter(({ end }) => clockOf(end) > latest || clockOf(end) < earliest).at(-1);
  return fault ? [faultOf(fault, clockOf(jump > 0 ? fault.start : fault.end), jump)] : [];
}

/** On the clock of the body. */
const [earliest, latest] = ['07:00', '23:00'];

/** How much later it should begin, or earlier it should end; what ends after midnight has passed eleven by an hour more. */
function minutesOff(clock: string, isEarly: boolean): number {
  const minutes = minutesOfDay(clock);
  if (isEarly) return minutesOfDay(earliest) - minutes;
  return minutes - minutesOfDay(latest) + (clock < earliest ? minutesOfDay('24:00') : 0);
}

function minutesOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** What follows a night under way too closely is told by another rule. */
function isRestMissing(leg: LegEntry, start: EpochMs, margins: Margins): boolean {
  return isNightLeg(leg.item) && start - leg.end < margins.restAfterNightLeg * minuteMs;
}

/** One for each session and difference of clocks, whichever way its people came. */
function faultOf(entry: Entry, clock: string, jump: number): AgendaFault {
  const { item, start, end } = entry;
  const isEarly = jump > 0;
  return {
    entries: [entry],
    key: `${item.id}/${jump}`,
    start,
    end,
    sentence: isEarly ? 'body-clock-early' : 'body-clock-late',
    values: {
      title: titleInBoth(item),
      at: (isEarly ? startTimeOf(item) : endTimeOf(item)) ?? '',
      clock: hourInBoth(clock),
      hours: Math.round(Math.abs(jump) / 60),
      minutes: minutesOff(clock, isEarly),
    },
  };
}
