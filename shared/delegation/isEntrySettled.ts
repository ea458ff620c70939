import type { EntryLine } from './entryChecklist';

/** Nothing is left to be got for this border: it was granted and lasts, is not needed, or the coordinator knows that nothing is asked. */
export function isEntrySettled({ state, rule, isOutdated }: Pick<EntryLine, 'state' | 'rule' | 'isOutdated'>): boolean {
  if (state) return (state.status === 'granted' && !isOutdated) || state.status === 'not-needed';
  return rule?.need === 'nothing';
}
