import type { Entry } from '../../../../shared/itinerary/missionIndex';
import type { EpochMs } from '../../../../shared/time/epochMs';
import { minuteMs } from '../../../../shared/time/minuteMs';
import { isBanded } from '../board/isBanded';

/** Where an item stands against the present. */
export type Phase = 'done' | 'running' | 'next' | 'later';

export interface ShowRow {
  readonly entry: Entry;
  readonly phase: Phase;
  /** To its end while it is running, to its beginning while it is next; other rows do not change with the minute. */
  readonly minutes?: number;
}

export interface RunOfShow {
  /** Stays and whole days. */
  readonly allDay: readonly Entry[];
  readonly rows: readonly ShowRow[];
  /** How many rows stand above the present: those that have begun. */
  readonly begun: number;
}

/** A day as it unfolds. What is next is all that begins soonest; what is cancelled is over, whenever it was. */
export function runOfShow(entries: readonly Entry[], now: EpochMs): RunOfShow {
  const timed = entries.filter((entry) => !lastsAllDay(entry));
  const soonest = timed.find(({ item, start }) => item.status !== 'cancelled' && start > now)?.start;
  const rows = timed.map((entry): ShowRow => rowOf(entry, now, soonest));
  return {
    allDay: entries.filter(lastsAllDay),
    rows,
    begun: timed.filter(({ start }) => start <= now).length,
  };
}

function lastsAllDay({ item }: Entry): boolean {
  return item.type !== 'deadline' && isBanded(item);
}

function rowOf(entry: Entry, now: EpochMs, soonest: EpochMs | undefined): ShowRow {
  const { item, start, end } = entry;
  if (item.status === 'cancelled' || end <= now) return { entry, phase: start > now ? 'later' : 'done' };
  if (start <= now) return { entry, phase: 'running', minutes: Math.ceil((end - now) / minuteMs) };
  if (start === soonest) return { entry, phase: 'next', minutes: Math.ceil((start - now) / minuteMs) };
  return { entry, phase: 'later' };
}
