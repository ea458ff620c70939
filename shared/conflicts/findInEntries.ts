import type { Entry } from '../itinerary/missionIndex';
import type { ConflictContext } from './conflictContext';
import type { ConflictRule, EntryFacts } from './conflictRule';
import { entryFactsOf } from './entryFactsOf';
import type { Finding } from './finding';
import { foundOnce } from './foundOnce';

type EntryRule = Extract<ConflictRule, { readonly of: 'entry' }>;

/** Asks the rules of single items, of each item only once for as long as neither it nor the facts change. */
export function findInEntries(rules: readonly ConflictRule[]): (context: ConflictContext) => readonly Finding[] {
  const entryRules = rules.filter((rule): rule is EntryRule => rule.of === 'entry');
  const findIn = foundOnce((entry: Entry, facts: EntryFacts) => entryRules.flatMap(({ find }) => find(entry, facts)));
  return (context) => {
    const facts = entryFactsOf(context);
    return context.entries.flatMap((entry) => findIn(entry, facts));
  };
}
