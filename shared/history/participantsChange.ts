import type { Sides } from './fieldChange';
import type { FieldChange, HistoryValue } from './recordChange';
import { setDifference } from './setDifference';

const everyone: HistoryValue = { kind: 'word', key: 'itinerary:who.everyone' };

/** Who takes part is three fields and one question: everyone, groups and delegates in one line. */
export function participantsChange(label: string, sides: Sides): readonly FieldChange[] {
  const { before, after } = sides;
  const groups = setDifference({ many: 'groups' }, before['groups'], after['groups'], sides);
  const delegates = setDifference({ many: 'delegates' }, before['delegates'], after['delegates'], sides);
  const [was, is] = [before['everyone'] === true, after['everyone'] === true];
  const added = [...(is && !was ? [everyone] : []), ...groups.added, ...delegates.added];
  const removed = [...(was && !is ? [everyone] : []), ...groups.removed, ...delegates.removed];
  return added.length + removed.length === 0 ? [] : [{ kind: 'set', label, added, removed }];
}
