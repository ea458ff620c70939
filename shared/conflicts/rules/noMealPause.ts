import { startTimeOf } from '../../itinerary/startTimeOf';
import type { Entry } from '../../itinerary/missionIndex';
import { partsOfWallTime } from '../../model/wallTime';
import { minuteMs } from '../../time/minuteMs';
import type { AgendaFault } from '../agendaFault';
import { busyDays } from '../busyDays';
import type { AgendaFacts, ConflictRule } from '../conflictRule';

/** Hours of the clock between which people eat, where nothing says when they do. */
const noon = { from: 11 * 60, until: 14 * 60 } as const;

/** A day on which sessions follow one another over noon without half an hour to eat, and none of them is a meal. */
export const noMealPause: ConflictRule = {
  id: 'no-meal-pause',
  severity: 'check',
  of: 'agenda',
  find: faultsIn,
};

function faultsIn(agenda: readonly Entry[], { margins }: AgendaFacts): readonly AgendaFault[] {
  return busyDays(agenda).flatMap(({ day, entries }) => {
    const sessions = entries.filter(({ item }) => item.type === 'session');
    const overNoon = sessions.filter(
      (entry) => minutesOf(entry).from < noon.until && minutesOf(entry).until > noon.from,
    );
    const [first, ...others] = overNoon;
    if (!first || overNoon.some(({ item }) => item.type === 'session' && item.kind === 'meal')) return [];
    if (longestPause(overNoon) >= margins.meal) return [];
    const last = others.at(-1) ?? first;
    const values = { day, minutes: margins.meal };
    return [
      {
        entries: [first, ...others],
        key: `${day}/${first.item.id}/${last.item.id}`,
        start: first.start,
        end: last.end,
        values,
      },
    ];
  });
}

/** The longest time over noon in which nothing is planned, in minutes. */
function longestPause(entries: readonly Entry[]): number {
  let free: number = noon.from;
  let longest = 0;
  for (const entry of entries) {
    const { from, until } = minutesOf(entry);
    longest = Math.max(longest, Math.min(from, noon.until) - free);
    free = Math.max(free, until);
  }
  return Math.max(longest, noon.until - free);
}

/** From when to when on the clock of the place, in minutes since its midnight. */
function minutesOf({ item, start, end }: Entry): { readonly from: number; readonly until: number } {
  const clock = startTimeOf(item);
  const [hours = '0', minutes = '0'] = clock === undefined ? [] : partsOfWallTime(clock).local.slice(11).split(':');
  const from = Number(hours) * 60 + Number(minutes);
  return { from, until: from + (end - start) / minuteMs };
}
