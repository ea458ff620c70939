import { useRef, useState } from 'react';
import { indexMission } from '../../../shared/itinerary/indexMission';
import { type Adding, AddingDialogs } from './AddingDialogs';
import { ViewBody } from './ViewBody';
import { FilterStrip } from './filter/FilterStrip';
import { ItemEditor } from './editor/ItemEditor';
import { SoughtTime } from './slots/SoughtTime';
import { ItineraryToolbar } from './toolbar/ItineraryToolbar';
import { useWhatIsShown } from './useWhatIsShown';
import { useBegunItem } from './useBegunItem';
import { useItemActions } from './useItemActions';
import { useItemHandlers } from './useItemHandlers';
import { useItemSelection } from './useItemSelection';
import { useItineraryEditor } from './useItineraryEditor';
import { useItineraryKeys } from './useItineraryKeys';
import { useNoteOutcome } from './useNoteOutcome';

/** The programme, day by day: as an agenda in the order of the clock, or as a board with a column per group or person. */
export function ItineraryScreen({ onImport }: { onImport: () => void }) {
  const { counts, ...shown } = useWhatIsShown();
  const { reader, words, missionDays, page, isReadOnly, view, filtering } = shown;
  const actions = useItemActions();
  const editor = useItineraryEditor(page);
  const [adding, setAdding] = useState<Adding | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const { close } = editor;
  const { selected, select, reveal } = useItemSelection(missionDays.choose, editor.open, filtering);
  useBegunItem(editor.addWith, reader, page);
  useItineraryKeys({
    onAdd: () => !isReadOnly && editor.add('session'),
    onQuick: () => !isReadOnly && setAdding('quick'),
    onRulers: view.nextRulers,
    onOutcome: useNoteOutcome(selected, isReadOnly),
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
        journey={shown.journey}
        week={shown.week}
        view={view}
        filtering={filtering}
        isReadOnly={isReadOnly}
        reader={words}
        waiting={indexMission(reader.mission).unscheduled.length}
        onAdd={editor.add}
        onOther={setAdding}
        onImport={onImport}
      />
      <FilterStrip filtering={filtering} reader={words} {...counts} />
      <ViewBody
        {...shown}
        actions={actions}
        editor={editor}
        search={search}
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
      <AddingDialogs {...{ adding, reader, page, actions, editor }} onAdded={select} onClose={() => setAdding(null)} />
      <SoughtTime reader={reader} page={page} actions={actions} onPlaced={reveal} onNew={editor.addWith} />
    </>
  );
}
