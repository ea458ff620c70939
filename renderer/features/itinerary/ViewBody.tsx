import { type ReactNode, type Ref, useCallback, useRef } from 'react';
import type { ItemMark } from './days/itemMarks';
import type { Entry } from '../../../shared/itinerary/missionIndex';
import { startTimeOf } from '../../../shared/itinerary/startTimeOf';
import { assertNever } from '../../../shared/model/assertNever';
import type { ItemId } from '../../../shared/model/identifier';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import type { PlainDate } from '../../../shared/model/plainDate';
import { addDays } from '../../../shared/time/addDays';
import { formatDay } from '../../../shared/time/formatDay';
import { shiftDays } from '../../../shared/time/shiftDays';
import { useInterface } from '../../store/interfaceStore';
import type { BoardDragHandle } from '../../ui/board/useBoardDrag';
import { AgendaView } from './agenda/AgendaView';
import { BoardView } from './board/BoardView';
import type { BoardActs } from './board/ItineraryBoard';
import { itemIdOfCard } from './board/itemIdOfCard';
import { DaysPane } from './days/DaysPane';
import type { MissionDays } from './days/useMissionDays';
import { EmptyDay } from './EmptyDay';
import { NoMatch } from './filter/NoMatch';
import type { ItemFiltering } from './filter/useItemFilter';
import { JourneyView } from './journey/JourneyView';
import { NobodyTravels } from './journey/NobodyTravels';
import type { JourneyPerson } from './journey/useJourneyPerson';
import { LiveView } from './live/LiveView';
import { PlacingPane } from './pane/PlacingPane';
import type { ItineraryViewState } from './toolbar/useItineraryView';
import type { ItineraryEditor } from './useItineraryEditor';
import { useKeptFocus } from './useKeptFocus';
import styles from './ViewBody.module.css';
import { subjectWords } from './week/subjectWords';
import type { WeekChoice } from './week/useWeekSubject';
import { WeekView } from './week/WeekView';
import type { DayPage } from './words/clockWords';

export interface ViewBodyProps extends Omit<BoardActs, 'onOpen' | 'onShiftDay' | 'onCreate' | 'children'> {
  missionDays: MissionDays;
  journey: JourneyPerson;
  week: WeekChoice;
  filtering: ItemFiltering;
  page: DayPage;
  entries: readonly Entry[];
  marks: ReadonlyMap<ItemId, ItemMark>;
  view: ItineraryViewState;
  editor: ItineraryEditor;
  search: Ref<HTMLInputElement>;
  /** Goes to where an item stands. */
  onShow: (item: ItineraryItem) => void;
  onImport: () => void;
}

/** Under the toolbar: the itinerary in the way chosen, and what waits for a time beside it. */
export function ViewBody(props: ViewBodyProps) {
  const { view, isReadOnly } = props;
  const pane = (lift?: BoardDragHandle['begin']) => <Waiting {...props} lift={isReadOnly ? undefined : lift} />;
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  return (
    <div ref={root} className={styles.body}>
      {viewOf(props, pane, view.kind)}
    </div>
  );
}

type PaneMaker = (lift?: BoardDragHandle['begin']) => ReactNode;

function viewOf(props: ViewBodyProps, pane: PaneMaker, kind: ItineraryViewState['kind']): ReactNode {
  switch (kind) {
    case 'agenda':
      return <AgendaBody {...props}>{pane()}</AgendaBody>;
    case 'board':
      return <BoardBody {...props} pane={pane} />;
    case 'week':
      return <WeekBody {...props} pane={pane} />;
    case 'journey':
      return <JourneyBody {...props}>{pane()}</JourneyBody>;
    case 'live':
      return <LiveBody {...props}>{pane()}</LiveBody>;
    default:
      return assertNever(kind);
  }
}

function BoardBody(props: ViewBodyProps & { pane: PaneMaker }) {
  const { page, reader, editor, pane } = props;
  const label = reader.t('body.board', { day: longDay(props) });
  return (
    <BoardView
      {...props}
      page={page}
      label={label}
      onOpen={editor.open}
      onCreate={editor.addAt}
      onShiftDay={(item, days) => void shiftDay(item, days, props)}
    >
      {pane}
    </BoardView>
  );
}

function WeekBody(props: ViewBodyProps & { pane: PaneMaker }) {
  const { week, filtering, reader, editor, view, missionDays, pane } = props;
  const { chooseKind } = view;
  const { choose } = missionDays;
  const openDay = useCallback(
    (date: PlainDate) => {
      choose(date);
      chooseKind('board');
    },
    [choose, chooseKind],
  );
  return (
    <WeekView
      {...props}
      subject={week.subject}
      isShown={filtering.isShown}
      label={reader.t('body.week', { name: subjectWords(week.subject, reader) })}
      onOpen={editor.open}
      onCreate={editor.addAt}
      onShiftDay={(item, days) => void shiftDay(item, days, props)}
      onOpenDay={openDay}
    >
      {pane}
    </WeekView>
  );
}

function AgendaBody(props: ViewBodyProps & { children: ReactNode }) {
  const { view, reader, words, editor, missionDays, entries, page, selected, children } = props;
  return (
    <>
      {!view.isNarrow && <DaysPane missionDays={missionDays} reader={reader} />}
      {entries.length === 0 ? (
        <NothingOfDay {...props} />
      ) : (
        <AgendaView
          {...props}
          key={page.date}
          reader={words}
          label={reader.t('body.agenda', { day: longDay(props) })}
          selected={selected === null ? null : itemIdOfCard(selected)}
          onOpen={editor.open}
        />
      )}
      {children}
    </>
  );
}

function NothingOfDay({ filtering, reader, isReadOnly, editor, onImport }: ViewBodyProps) {
  if (filtering.isActive) return <NoMatch reader={reader} onClear={filtering.clear} />;
  return <EmptyDay reader={reader} isReadOnly={isReadOnly} onAdd={editor.add} onImport={onImport} />;
}

function JourneyBody({
  journey: { person },
  filtering,
  reader,
  selected,
  editor,
  children,
}: ViewBodyProps & { children: ReactNode }) {
  return (
    <>
      {person === undefined ? (
        <NobodyTravels reader={reader} />
      ) : (
        <JourneyView
          key={person}
          delegate={person}
          reader={reader}
          isShown={filtering.isShown}
          selected={selected === null ? null : itemIdOfCard(selected)}
          onOpen={editor.open}
        />
      )}
      {children}
    </>
  );
}

function LiveBody(props: ViewBodyProps & { children: ReactNode }) {
  const { reader, editor, missionDays, page, selected, children } = props;
  return (
    <>
      <LiveView
        {...props}
        key={page.date}
        today={missionDays.today?.date}
        label={reader.t('body.live', { day: longDay(props) })}
        selected={selected === null ? null : itemIdOfCard(selected)}
        onOpen={editor.open}
      />
      {children}
    </>
  );
}

function Waiting({
  view,
  reader,
  filtering,
  search,
  editor,
  onShow,
  lift,
  isReadOnly,
}: ViewBodyProps & { lift: BoardDragHandle['begin'] | undefined }) {
  const seekTime = useInterface((state) => state.seekTime);
  if (!view.isPaneOpen) return null;
  return (
    <div className={view.isNarrow ? styles.drawer : styles.pane}>
      <PlacingPane
        reader={reader}
        filtering={filtering}
        search={search}
        onOpen={editor.open}
        onShow={onShow}
        lift={lift}
        onFindTime={isReadOnly ? undefined : (item) => seekTime(item.id)}
        onClose={view.isNarrow ? () => view.setPaneOpen(false) : undefined}
      />
    </div>
  );
}

function longDay({ page, reader }: ViewBodyProps): string {
  return formatDay(page.date, reader.locale, { weekday: 'long', month: 'long' });
}

/** The same clock on another day, and the board goes with it. */
async function shiftDay(item: ItineraryItem, days: number, { actions, missionDays, page }: ViewBodyProps) {
  const start = startTimeOf(item);
  if (!start) return;
  const moved = await actions.make([{ name: 'move-item', payload: { item: item.id, to: shiftDays(start, days) } }]);
  if (moved) missionDays.choose(addDays(page.date, days));
}
