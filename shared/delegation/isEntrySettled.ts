import type { EntryStanding } from '../itinerary/entryStanding';

/** Nothing is left to be got for this border: it was granted, is not needed, or the coordinator knows that nothing is asked. */
export function isEntrySettled({ state, rule }: Pick<EntryStanding, 'state' | 'rule'>): boolean {
  if (state) return state.status === 'granted' || state.status === 'not-needed';
  return rule?.need === 'nothing';
}
