import type { CalendarClient } from './clientBehaviour';

/**
 * What is safest with a new version. `openUpdate`: the program replaces what changed; `startOver`: it refuses what it holds;
 * `ownCalendar`: nobody knows, so whatever the program does, nothing may be left of the version before.
 */
export type ClientAdvice = 'openUpdate' | 'startOver' | 'ownCalendar';

/** What to do with a new version in a program, by what is known of it. */
export function clientAdvice({ facts: { again } }: Pick<CalendarClient, 'facts'>): ClientAdvice {
  if (again.evidence === 'unknown') return 'ownCalendar';
  return again.behaviour === 'replaces' ? 'openUpdate' : 'startOver';
}
