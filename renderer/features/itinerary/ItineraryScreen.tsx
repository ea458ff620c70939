import { useCallback, useMemo, useRef, useState } from 'react';
import { indexMission } from '../../../shared/itinerary/indexMission';
import { itemsOfDay } from '../../../shared/itinerary/itemsOfDay';
import { startTimeOf } from '../../../shared/itinerary/startTimeOf';
import type { ItemId } from '../../../shared/model/identifier';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import { dateOf } from '../../../shared/time/dateOf';
import { useMissionState } from '../../hooks/useMissionState';
import { DayBody } from './DayBody';
import { useMissionDays } from './days/useMissionDays';
import { useSeverities } from './days/useSeverities';
import { ItemEditor } from './editor/ItemEditor';
import { ItineraryToolbar } from './toolbar/ItineraryToolbar';
import { useItineraryView } from './toolbar/useItineraryView';
import { useBegunItem } from './useBegunItem';
import { useItemActions } from './useItemActions';
import { useItemHandlers } from './useItemHandlers';
import { useItineraryEditor } from './useItineraryEditor';
import { useItineraryKeys } from './useItineraryKeys';
import { useShownItem } from './useShownItem';
import { useItemReader } from './words/useItemReader';
import { useWordReader } from './words/useWordReader';

/** The programme, day by day: as an agenda in the order of the clock, or as a board with a column per group or person. */
export function ItineraryScreen({ onImport }: { onImport: () => void }) {
  const reader = useItemReader();
  const words = useWordReader(reader);
  const { mission } = reader;
  const missionDays = useMissionDays();
  const { day, choose } = missionDays;
  const page = useMemo(() => ({ date: day.date, zone: day.zone }), [day.date, day.zone]);
  const entries = useMemo(() => itemsOfDay(mission, page.date, page.zone), [mission, page]);
  const severities = useSeverities();
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const view = useItineraryView();
  const actions = useItemActions();
  const editor = useItineraryEditor(page);
  const [selected, setSelected] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const { open, close } = editor;
  const reveal = useCallback(
    (item: ItineraryItem) => {
      const start = startTimeOf(item);
      if (start) choose(dateOf(start));
      setSelected(item.id);
    },
    [choose],
  );
  const showById = useCallback(
    (id: ItemId) => {
      const item = mission.items[id];
      if (!item || item.deleted) return;
      reveal(item);
      open(item);
    },
    [mission, reveal, open],
  );
  useShownItem(showById);
  useBegunItem(editor.addTitled);
  useItineraryKeys({
    onAdd: () => !isReadOnly && editor.add('session'),
    onRulers: view.nextRulers,
    onFind: () => {
      view.setPaneOpen(true);
      requestAnimationFrame(() => search.current?.focus());
    },
  });
  const handlers = useItemHandlers(actions, close, setSelected);
  return (
    <>
      <ItineraryToolbar
        missionDays={missionDays}
        view={view}
        reader={words}
        waiting={indexMission(mission).unscheduled.length}
        isReadOnly={isReadOnly}
        onAdd={editor.add}
        onImport={onImport}
      />
      <DayBody
        {...{ missionDays, page, entries, reader, words, severities, isReadOnly, view, actions, editor, search }}
        selected={selected}
        onSelect={setSelected}
        onShow={reveal}
        onImport={onImport}
        {...handlers}
      />
      {editor.target && (
        <ItemEditor
          target={editor.target}
          reader={reader}
          isReadOnly={isReadOnly}
          onSaved={(id) => {
            close();
            setSelected(id);
          }}
          onClose={close}
          {...handlers}
        />
      )}
    </>
  );
}
