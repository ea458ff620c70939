import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import type { BoardPlacement } from '../../ui/board/boardPlacement';
import { partsOfWallTime } from '../../../shared/model/wallTime';
import { dateOf } from '../../../shared/time/dateOf';
import { wallTimeAt } from '../../../shared/time/wallTimeAt';
import { instantAt } from './board/boardDay';
import { onlyParticipant } from './board/dropCommands';
import type { BoardModel } from './board/useBoardModel';
import { draftOfItem } from './editor/draftOfItem';
import type { EditorTarget } from './editor/editorTarget';
import { at, newDraft } from './editor/newDraft';
import type { DayPage } from './words/clockWords';
import type { ItemReader } from './words/itemReader';

export interface ItineraryEditor {
  readonly target: EditorTarget | null;
  readonly open: (item: ItineraryItem) => void;
  readonly add: (type: ItineraryItem['type']) => void;
  /** At a time and in a column of the board. */
  readonly addAt: (placement: Omit<BoardPlacement, 'id'>, model: BoardModel) => void;
  readonly close: () => void;
}

/** What the form is open on. */
export function useItineraryEditor({ mission }: ItemReader, page: DayPage): ItineraryEditor {
  const [target, setTarget] = useState<EditorTarget | null>(null);
  const latest = useRef(mission);
  useEffect(() => {
    latest.current = mission;
  });
  // The same function after every edit, so that entries which carry it are not drawn again.
  const open = useCallback((item: ItineraryItem) => setTarget({ item, draft: draftOfItem(item, latest.current) }), []);
  return useMemo(
    () => ({
      target,
      open,
      add: (type) => setTarget({ item: null, draft: newDraft(type, mission, page) }),
      addAt: ({ column, start, end }, { day, columns }) => {
        const time = wallTimeAt(instantAt(start, day), day.zone);
        const key = columns[column];
        const who = key && onlyParticipant(key);
        const draft = {
          ...newDraft('session', mission, page),
          start: at(dateOf(time), partsOfWallTime(time).local.slice(11), day.zone),
          minutes: end - start,
          everyone: key?.kind === 'everyone',
          groups: who && key?.kind === 'group' ? [key.id] : [],
          delegates: who && key?.kind === 'delegate' ? [key.id] : [],
        };
        setTarget({ item: null, draft });
      },
      close: () => setTarget(null),
    }),
    [target, open, mission, page],
  );
}
