import { enablePatches, produceWithPatches, type Patch } from 'immer';
import type { ItemId } from '../../model/identifier';
import type { Instant } from '../../model/instant';
import type { Mission } from '../../model/mission';
import type { TouchedRecord } from './touchedRecords';

enablePatches();

/** A mission with the patches that led to it and those that lead back, each to be applied in their order. */
export interface Edit {
  readonly mission: Mission;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/**
 * Raises the revision of every item that an edit touched and notes when: the calendar SEQUENCE and DTSTAMP. It goes up
 * by exactly one from what stood before, also for an edit that takes another one back. A new item begins at 0.
 */
export function stampItems(before: Mission, edit: Edit, touched: readonly TouchedRecord[], now: Instant): Edit {
  const items = touched.filter(({ collection }) => collection === 'items').map(({ id }) => id as ItemId);
  if (items.length === 0) return edit;
  const [mission, patches, inverse] = produceWithPatches(edit.mission, (draft) => {
    for (const id of items) {
      const item = draft.items[id];
      const previous = before.items[id];
      if (!item) continue;
      item.revision = previous ? previous.revision + 1 : item.revision;
      item.changedAt = now;
    }
  });
  return { mission, patches: [...edit.patches, ...patches], inverse: [...inverse, ...edit.inverse] };
}
