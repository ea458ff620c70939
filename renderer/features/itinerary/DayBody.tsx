import type { Ref } from 'react';
import type { Severity } from '../../../shared/conflicts/severity';
import type { Entry } from '../../../shared/itinerary/missionIndex';
import { startTimeOf } from '../../../shared/itinerary/startTimeOf';
import type { ItemId } from '../../../shared/model/identifier';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import { addDays } from '../../../shared/time/addDays';
import { formatDay } from '../../../shared/time/formatDay';
import { shiftDays } from '../../../shared/time/shiftDays';
import { useInterface } from '../../store/interfaceStore';
import type { BoardDragHandle } from '../../ui/board/useBoardDrag';
import { AgendaView } from './agenda/AgendaView';
import { itemIdOfCard } from './board/itemIdOfCard';
import { BoardView } from './board/BoardView';
import styles from './DayBody.module.css';
import { DaysPane } from './days/DaysPane';
import type { MissionDays } from './days/useMissionDays';
import { EmptyDay } from './EmptyDay';
import { JourneyView } from './journey/JourneyView';
import { NobodyTravels } from './journey/NobodyTravels';
import type { JourneyPerson } from './journey/useJourneyPerson';
import { PlacingPane } from './pane/PlacingPane';
import type { ItineraryViewState } from './toolbar/useItineraryView';
import type { ItemActions } from './useItemActions';
import type { ItineraryEditor } from './useItineraryEditor';
import type { DayPage } from './words/clockWords';
import type { ItemReader } from './words/itemReader';

export interface DayBodyProps {
  missionDays: MissionDays;
  journey: JourneyPerson;
  page: DayPage;
  entries: readonly Entry[];
  reader: ItemReader;
  /** The same reader as long as nothing but items has changed. */
  words: ItemReader;
  severities: ReadonlyMap<ItemId, Severity>;
  isReadOnly: boolean;
  view: ItineraryViewState;
  actions: ItemActions;
  editor: ItineraryEditor;
  search: Ref<HTMLInputElement>;
  selected: string | null;
  onSelect: (card: string) => void;
  /** Goes to where an item stands. */
  onShow: (item: ItineraryItem) => void;
  onImport: () => void;
  onDelete: (item: ItineraryItem) => void;
  onDuplicate: (item: ItineraryItem) => void;
}

/** Under the toolbar: the days down the side, the day itself, and what waits for a time beside it. */
export function DayBody(props: DayBodyProps) {
  const { view, reader, editor, missionDays, entries, page, selected } = props;
  const seekTime = useInterface((state) => state.seekTime);
  const pane = (lift?: BoardDragHandle['begin']) =>
    view.isPaneOpen && (
      <div className={view.isNarrow ? styles.drawer : styles.pane}>
        <PlacingPane
          reader={reader}
          search={props.search}
          onOpen={editor.open}
          onShow={props.onShow}
          lift={props.isReadOnly ? undefined : lift}
          onFindTime={props.isReadOnly ? undefined : (item) => seekTime(item.id)}
          onClose={view.isNarrow ? () => view.setPaneOpen(false) : undefined}
        />
      </div>
    );
  if (view.kind === 'journey') {
    return (
      <div className={styles.body}>
        <Journey {...props} />
        {pane()}
      </div>
    );
  }
  const label = reader.t(`body.${view.kind}`, {
    day: formatDay(page.date, reader.locale, { weekday: 'long', month: 'long' }),
  });
  if (view.kind === 'board') {
    return (
      <div className={styles.body}>
        <BoardView
          {...props}
          label={label}
          onOpen={editor.open}
          onCreate={editor.addAt}
          onShiftDay={(item, days) => void shiftDay(item, days, props)}
        >
          {pane}
        </BoardView>
      </div>
    );
  }
  return (
    <div className={styles.body}>
      {!view.isNarrow && <DaysPane missionDays={missionDays} reader={reader} />}
      {entries.length === 0 ? (
        <EmptyDay reader={reader} isReadOnly={props.isReadOnly} onAdd={editor.add} onImport={props.onImport} />
      ) : (
        <AgendaView
          {...props}
          key={page.date}
          reader={props.words}
          label={label}
          selected={selected === null ? null : itemIdOfCard(selected)}
          onOpen={editor.open}
        />
      )}
      {pane()}
    </div>
  );
}

function Journey({ journey: { person }, reader, selected, editor }: DayBodyProps) {
  if (person === undefined) return <NobodyTravels reader={reader} />;
  return (
    <JourneyView
      key={person}
      delegate={person}
      reader={reader}
      isShown={showsAll}
      selected={selected === null ? null : itemIdOfCard(selected)}
      onOpen={editor.open}
    />
  );
}

const showsAll = () => true;

/** The same clock on another day, and the board goes with it. */
async function shiftDay(
  item: ItineraryItem,
  days: number,
  { actions, missionDays, page }: DayBodyProps,
): Promise<void> {
  const start = startTimeOf(item);
  if (!start) return;
  const moved = await actions.make([{ name: 'move-item', payload: { item: item.id, to: shiftDays(start, days) } }]);
  if (moved) missionDays.choose(addDays(page.date, days));
}
