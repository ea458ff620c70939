import { applyCommand } from '../../../../shared/commands/applyCommand';
import type { NewItem } from '../../../../shared/commands/frame/newItem';
import { findConflicts } from '../../../../shared/conflicts/findConflicts';
import type { Finding } from '../../../../shared/conflicts/finding';
import { instantSchema } from '../../../../shared/model/instant';
import type { Mission } from '../../../../shared/model/mission';
import type { PlainDate } from '../../../../shared/model/plainDate';

/**
 * What would become impossible or risky if these items were added: the mission is tried out with them, and compared. Slots that
 * are still tentative are in nobody's way for certain, so that both count.
 */
export function clashesOf(mission: Mission, items: readonly NewItem[], today: PlainDate): readonly Finding[] {
  if (items.length === 0) return [];
  let made = 0;
  const newId = () => `tried-${(made += 1)}`;
  const now = instantSchema.parse('1970-01-01T00:00:00Z');
  const tried = applyCommand(mission, { name: 'add-items', payload: { items: [...items] } }, { now, newId });
  if (!tried.ok) return [];
  const before = new Set(findConflicts(mission, today).map(({ id }) => id));
  return findConflicts(tried.value.mission, today).filter(
    ({ id, severity }) => severity !== 'check' && !before.has(id),
  );
}
