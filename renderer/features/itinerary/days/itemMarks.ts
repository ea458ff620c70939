import type { Severity } from '../../../../shared/conflicts/severity';
import type { WeighedFindings } from '../../../../shared/conflicts/weighFindings';
import type { ItemId } from '../../../../shared/model/identifier';
import { worstByItem } from './worstByItem';

/** What a card says of its conflicts: how bad the worst is, or, without alarm, that one was accepted and none is left. */
export type ItemMark = Severity | 'accepted';

/** The mark of each item; items without any are left out. */
export function itemMarks({
  open,
  accepted,
}: Pick<WeighedFindings, 'open' | 'accepted'>): ReadonlyMap<ItemId, ItemMark> {
  const settled = accepted.flatMap(({ finding }) =>
    finding.items.map((item): [ItemId, ItemMark] => [item, 'accepted']),
  );
  return new Map([...settled, ...worstByItem(open)]);
}
