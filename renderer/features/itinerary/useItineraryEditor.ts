import { useMemo, useState } from 'react';
import type { DelegateId, GroupId, OrganisationId } from '../../../shared/model/identifier';
import { idsIn } from '../../../shared/model/idsIn';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import type { BoardPlacement } from '../../ui/board/boardPlacement';
import type { Mission } from '../../../shared/model/mission';
import { partsOfWallTime } from '../../../shared/model/wallTime';
import { dateOf } from '../../../shared/time/dateOf';
import { wallTimeAt } from '../../../shared/time/wallTimeAt';
import { useMissionNow } from '../../hooks/useMissionNow';
import type { ColumnChanges } from './board/columnChanges';
import type { DropPlan } from './board/dropPlan';
import { draftOfItem } from './editor/draftOfItem';
import type { EditorTarget } from './editor/editorTarget';
import type { ItemDraft } from './editor/itemDraft';
import { at, newDraft } from './editor/newDraft';
import type { DayPage } from './words/clockWords';

export interface ItineraryEditor {
  readonly target: EditorTarget | null;
  readonly open: (item: ItineraryItem) => void;
  readonly add: (type: ItineraryItem['type']) => void;
  /** A session of which something is known already. */
  readonly addWith: (fields: Partial<ItemDraft>) => void;
  /** At a time and in a column of the board. */
  readonly addAt: (placement: Omit<BoardPlacement, 'id'>, plan: DropPlan) => void;
  readonly close: () => void;
}

/** What the form is open on. Its functions stay the same after every edit, so that nothing that carries them is drawn again. */
export function useItineraryEditor(page: DayPage): ItineraryEditor {
  const [target, setTarget] = useState<EditorTarget | null>(null);
  const missionNow = useMissionNow();
  const acts = useMemo(
    () => ({
      open: (item: ItineraryItem) => setTarget({ item, draft: draftOfItem(item, missionNow()) }),
      add: (type: ItineraryItem['type']) => setTarget({ item: null, draft: newDraft(type, missionNow(), page) }),
      addWith: (fields: Partial<ItemDraft>) =>
        setTarget({ item: null, draft: { ...newDraft('session', missionNow(), page), ...fields } }),
      addAt: (placement: Omit<BoardPlacement, 'id'>, plan: DropPlan) =>
        setTarget({
          item: null,
          draft: draftAt(placement, plan, newDraft('session', missionNow(), page), missionNow()),
        }),
      close: () => setTarget(null),
    }),
    [missionNow, page],
  );
  return useMemo(() => ({ target, ...acts }), [target, acts]);
}

/** A new session at a place of a board, with what its column says: for whom, where, or who receives. */
function draftAt(placement: Omit<BoardPlacement, 'id'>, plan: DropPlan, empty: ItemDraft, mission: Mission): ItemDraft {
  const place = { ...placement, id: '' };
  const taken = takenFrom(plan.taken(placement.column));
  const zone = (taken.venue && mission.venues[taken.venue]?.zone) ?? plan.zoneOf(place);
  const time = wallTimeAt(plan.spanOf(place).start, zone);
  return {
    ...empty,
    ...taken,
    start: at(dateOf(time), partsOfWallTime(time).local.slice(11), zone),
    minutes: placement.end - placement.start,
  };
}

function takenFrom(changes: ColumnChanges | null): Partial<ItemDraft> {
  if (!changes) return {};
  if ('venue' in changes) return { venue: changes.venue };
  if ('hostOrganisations' in changes) return { hostOrganisations: idsIn<OrganisationId>(changes.hostOrganisations) };
  const { everyone, groups, delegates } = changes;
  return { everyone, groups: idsIn<GroupId>(groups), delegates: idsIn<DelegateId>(delegates) };
}
