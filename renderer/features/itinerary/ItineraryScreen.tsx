import { useMemo, useRef } from 'react';
import { indexMission } from '../../../shared/itinerary/indexMission';
import { itemsOfDay } from '../../../shared/itinerary/itemsOfDay';
import { useMissionState } from '../../hooks/useMissionState';
import { ViewBody } from './ViewBody';
import { useMissionDays } from './days/useMissionDays';
import { useSeverities } from './days/useSeverities';
import { ItemEditor } from './editor/ItemEditor';
import { useJourneyPerson } from './journey/useJourneyPerson';
import { SoughtTime } from './slots/SoughtTime';
import { ItineraryToolbar } from './toolbar/ItineraryToolbar';
import { useItineraryView } from './toolbar/useItineraryView';
import { useBegunItem } from './useBegunItem';
import { useItemActions } from './useItemActions';
import { useItemHandlers } from './useItemHandlers';
import { useItemSelection } from './useItemSelection';
import { useItineraryEditor } from './useItineraryEditor';
import { useItineraryKeys } from './useItineraryKeys';
import { useWeekSubject } from './week/useWeekSubject';
import { useItemReader } from './words/useItemReader';
import { useWordReader } from './words/useWordReader';

/** The programme, day by day: as an agenda in the order of the clock, or as a board with a column per group or person. */
export function ItineraryScreen({ onImport }: { onImport: () => void }) {
  const reader = useItemReader();
  const words = useWordReader(reader);
  const { mission } = reader;
  const missionDays = useMissionDays();
  const { day } = missionDays;
  const page = useMemo(() => ({ date: day.date, zone: day.zone }), [day.date, day.zone]);
  const entries = useMemo(() => itemsOfDay(mission, page.date, page.zone), [mission, page]);
  const severities = useSeverities();
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const view = useItineraryView();
  const journey = useJourneyPerson(words.mission);
  const week = useWeekSubject(words.mission);
  const actions = useItemActions();
  const editor = useItineraryEditor(page);
  const search = useRef<HTMLInputElement>(null);
  const { close } = editor;
  const { selected, select, reveal } = useItemSelection(missionDays.choose, editor.open);
  useBegunItem(editor.addWith);
  useItineraryKeys({
    onAdd: () => !isReadOnly && editor.add('session'),
    onRulers: view.nextRulers,
    onFind: () => {
      view.setPaneOpen(true);
      requestAnimationFrame(() => search.current?.focus());
    },
  });
  const handlers = useItemHandlers(actions, close, select);
  return (
    <>
      <ItineraryToolbar
        missionDays={missionDays}
        journey={journey}
        week={week}
        view={view}
        reader={words}
        waiting={indexMission(mission).unscheduled.length}
        isReadOnly={isReadOnly}
        onAdd={editor.add}
        onImport={onImport}
      />
      <ViewBody
        {...{
          missionDays,
          journey,
          week,
          page,
          entries,
          reader,
          words,
          severities,
          isReadOnly,
          view,
          actions,
          editor,
          search,
        }}
        selected={selected}
        onSelect={select}
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
            select(id);
          }}
          onClose={close}
          {...handlers}
        />
      )}
      <SoughtTime reader={reader} page={page} actions={actions} onPlaced={reveal} onNew={editor.addWith} />
    </>
  );
}
