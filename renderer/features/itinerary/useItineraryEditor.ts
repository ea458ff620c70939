import { useMemo, useState } from 'react';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import type { BoardPlacement } from '../../ui/board/boardPlacement';
import { partsOfWallTime } from '../../../shared/model/wallTime';
import { dateOf } from '../../../shared/time/dateOf';
import { wallTimeAt } from '../../../shared/time/wallTimeAt';
import { useMissionNow } from '../../hooks/useMissionNow';
import { instantAt } from './board/boardDay';
import { onlyParticipant } from './board/dropCommands';
import type { BoardModel } from './board/useBoardModel';
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
  readonly addAt: (placement: Omit<BoardPlacement, 'id'>, model: BoardModel) => void;
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
      addAt: (placement: Omit<BoardPlacement, 'id'>, model: BoardModel) =>
        setTarget({ item: null, draft: draftAt(placement, model, newDraft('session', missionNow(), page)) }),
      close: () => setTarget(null),
    }),
    [missionNow, page],
  );
  return useMemo(() => ({ target, ...acts }), [target, acts]);
}

/** A new session at a time and in a column of the board, and for whom that column is. */
function draftAt(
  { column, start, end }: Omit<BoardPlacement, 'id'>,
  { day, columns }: BoardModel,
  empty: ItemDraft,
): ItemDraft {
  const time = wallTimeAt(instantAt(start, day), day.zone);
  const key = columns[column];
  const who = key && onlyParticipant(key);
  return {
    ...empty,
    start: at(dateOf(time), partsOfWallTime(time).local.slice(11), day.zone),
    minutes: end - start,
    everyone: key?.kind === 'everyone',
    groups: who && key?.kind === 'group' ? [key.id] : [],
    delegates: who && key?.kind === 'delegate' ? [key.id] : [],
  };
}
