import { applyPatches, enablePatches, produceWithPatches, type Patch } from 'immer';
import type { Instant } from '../model/instant';
import type { Mission } from '../model/mission';
import { isCollectionName } from './frame/collections';
import { stampItems, type Edit } from './frame/stampItems';
import { touchedRecords } from './frame/touchedRecords';

enablePatches();

/**
 * Applies the inverse patches of an edit as an edit of its own, for undo and, given the inverse of that, for redo.
 * Unlike applying them bare, revisions still go up (a calendar's SEQUENCE may never fall), and a record that the edit
 * had added is marked as deleted rather than removed, so that what another copy wrote in it meanwhile is not lost.
 * Whether someone has changed the same fields since is for the caller to have asked.
 */
export function revertEdit(mission: Mission, inverse: readonly Patch[], now: Instant): Edit {
  const [reverted, patches, back] = produceWithPatches(mission, (draft) => {
    applyPatches(draft, inverse.flatMap(asEdit));
  });
  return stampItems(mission, { mission: reverted, patches, inverse: back }, touchedRecords(patches), now);
}

function asEdit(patch: Patch): readonly Patch[] {
  const [collection, , field] = patch.path;
  if (collection === 'items' && (field === 'revision' || field === 'changedAt')) return [];
  if (patch.op === 'remove' && patch.path.length === 2 && isCollectionName(collection)) {
    return [{ op: 'add', path: [...patch.path, 'deleted'], value: true }];
  }
  return [patch];
}
