import type { Entry } from '../itinerary/missionIndex';
import { minuteMs } from '../time/minuteMs';

/** Meetings further apart than this are two runs: the morning and the afternoon. */
const longestPauseMs = 60 * minuteMs;

/** Fewer meetings than this stand as entries of their own. */
const shortestRun = 3;

/** An entry by itself, or partnering meetings that follow on or beside each other and are read as one table. */
export type DayPart =
  | { readonly kind: 'entry'; readonly start: number; readonly entry: Entry }
  | { readonly kind: 'run'; readonly start: number; readonly end: number; readonly entries: readonly Entry[] };

/** Gathers the confirmed partnering meetings among entries in order into runs, and keeps everything else where it was. */
export function gatherRuns(entries: readonly Entry[]): readonly DayPart[] {
  const runs = runsOf(entries.filter(isConfirmedMeeting)).filter((run) => run.length >= shortestRun);
  const gathered = new Set(runs.flat());
  const parts: DayPart[] = [
    ...entries
      .filter((entry) => !gathered.has(entry))
      .map((entry) => ({ kind: 'entry' as const, start: entry.start, entry })),
    ...runs.map((run) => ({ kind: 'run' as const, ...spanOfRun(run), entries: run })),
  ];
  return parts.sort((a, b) => a.start - b.start);
}

function isConfirmedMeeting({ item }: Entry): boolean {
  return item.type === 'session' && item.kind === 'partnering-meeting' && item.status === 'confirmed' && !item.isJoint;
}

function runsOf(meetings: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  let end = -Infinity;
  for (const meeting of meetings) {
    const run = runs.at(-1);
    if (run && meeting.start - end <= longestPauseMs) run.push(meeting);
    else runs.push([meeting]);
    end = Math.max(end, meeting.end);
  }
  return runs;
}

function spanOfRun(run: readonly Entry[]): { readonly start: number; readonly end: number } {
  return { start: Math.min(...run.map(({ start }) => start)), end: Math.max(...run.map(({ end }) => end)) };
}
