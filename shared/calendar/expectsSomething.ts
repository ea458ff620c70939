import type { ScopeLedger } from './publicationLedger';

/** Whether somebody's calendar, as it was sent, has something that was never cancelled. */
export function expectsSomething(sent: ScopeLedger): boolean {
  return [...sent.events.values()].some(({ state }) => state === 'confirmed' || state === 'tentative');
}
