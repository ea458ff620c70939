import { produceWithPatches } from 'immer';
import { standingDayOf } from '../../model/delegate';
import type { DelegateId } from '../../model/identifier';
import type { Instant } from '../../model/instant';
import type { Mission } from '../../model/mission';
import { dateIn } from '../../time/dateIn';
import { epochMsOfInstant } from '../../time/epochMsOfInstant';
import type { Edit } from './stampItems';
import type { TouchedRecord } from './touchedRecords';

/**
 * Notes the day on which a delegate came to another status, today's at home, whichever edit did it: a cell, a block, an
 * import. Not where the edit says the day itself, and not of somebody who is added: since when they stood so is not known.
 */
export function stampDelegates(before: Mission, edit: Edit, touched: readonly TouchedRecord[], now: Instant): Edit {
  const moved = touched.flatMap(({ collection, id }) => {
    if (collection !== 'delegates') return [];
    const previous = before.delegates[id as DelegateId];
    const delegate = edit.mission.delegates[id as DelegateId];
    if (!previous || !delegate || previous.status === delegate.status) return [];
    const day = standingDayOf[delegate.status];
    return previous[day] === delegate[day] ? [{ id: delegate.id, day }] : [];
  });
  if (moved.length === 0) return edit;
  const today = dateIn(edit.mission.homeZone, epochMsOfInstant(now));
  const [mission, patches, inverse] = produceWithPatches(edit.mission, (draft) => {
    for (const { id, day } of moved) {
      const delegate = draft.delegates[id];
      if (delegate) delegate[day] = today;
    }
  });
  return { mission, patches: [...edit.patches, ...patches], inverse: [...inverse, ...edit.inverse] };
}
