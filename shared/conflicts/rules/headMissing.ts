import { participantsAmong } from '../../itinerary/participantsAmong';
import type { DelegateId } from '../../model/identifier';
import type { ConflictRule, EntryFacts } from '../conflictRule';
import { itemFinding } from '../itemFinding';
import { nameOfPerson } from '../nameOfPerson';

/**
 * A session at which protocol asks for the head of delegation, who does not take part in it. Where a delegation has several
 * heads, one of them is enough; where it has none, that is what is said.
 */
export const headMissing: ConflictRule = {
  id: 'head-missing',
  severity: 'risky',
  of: 'entry',
  find: (entry, facts) => {
    const { item } = entry;
    if (item.type !== 'session' || !item.needsHead) return [];
    const heads = headsAmong(facts);
    const participants = new Set(participantsAmong(item, facts.travelling, facts.members));
    if (heads.some((head) => participants.has(head))) return [];
    const name = heads.map((head) => nameOfPerson(facts.people, facts.delegates[head]?.person)).join(', ');
    const sentence = heads.length === 0 ? 'no-head' : 'head-missing';
    return [itemFinding({ rule: 'head-missing', severity: 'risky', entry, sentence, values: { name } })];
  },
};

function headsAmong({ delegates, travelling }: EntryFacts): readonly DelegateId[] {
  return [...travelling].filter((id) => delegates[id]?.role === 'head');
}
