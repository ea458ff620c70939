import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useRef } from 'react';
import type { ItineraryItem, Leg } from '../../../../shared/model/itineraryItem';
import { useNow } from '../../../hooks/useNow';
import { useView } from '../../../hooks/useView';
import { BoardCanvas } from '../../../ui/board/BoardCanvas';
import type { BoardColumn, CardView } from '../../../ui/board/boardItem';
import { pixelsPerHour as defaultScale } from '../../../ui/board/boardMetrics';
import { type BoardDrag, type BoardDragHandle, useBoardDrag } from '../../../ui/board/useBoardDrag';
import type { ItemActions } from '../useItemActions';
import type { ItemReader } from '../words/itemReader';
import type { BoardPlacement } from '../../../ui/board/boardPlacement';
import type { ColumnKey } from './boardColumn';
import type { BoardDay } from './boardDay';
import { boardKey } from './boardKey';
import { boardNow, boardRulers } from './boardRulers';
import { BoardTip } from './BoardTip';
import styles from './BoardView.module.css';
import type { CardItem } from './cardItem';
import { ColumnHead } from './ColumnHead';
import { ItineraryCard } from './ItineraryCard';
import { itemIdOfCard } from './itemIdOfCard';
import { journeyOfColumn } from './journeyOfColumn';
import { legsOfColumn } from './legsOfColumn';
import { offClockOf } from './offClockOf';
import { type Speaker, SpokenMove } from './SpokenMove';
import { type BoardModel, type BoardModelInput, useBoardModel } from './useBoardModel';
import { useFirstMinute } from './useFirstMinute';
import { useDrop } from './useDrop';

export interface BoardViewProps extends BoardModelInput {
  label: string;
  /** A card: an item that is in several places has several. */
  selected: string | null;
  onSelect: (card: string) => void;
  actions: ItemActions;
  onDelete: (item: ItineraryItem) => void;
  onDuplicate: (item: ItineraryItem) => void;
  /** To the day before or after, with the item that was sent there. */
  onShiftDay: (item: ItineraryItem, days: number) => void;
  /** A double click on free time. */
  onCreate: (placement: Omit<BoardPlacement, 'id'>, model: BoardModel) => void;
  /** What stands beside the board and can be dragged onto it. */
  children?: (lift: BoardDragHandle['begin']) => ReactNode;
}

/** The day as a board: a column per group or person, clocks at the edge, everything movable by pointer and by keys. */
export function BoardView(props: BoardViewProps) {
  const { label, reader, words, selected, onSelect, onOpen, page, children } = props;
  const { t } = reader;
  const model = useBoardModel(props);
  const { day, columns, placed, legs, cards, band } = model;
  const [{ rulers: choice = 'both', pixelsPerHour = defaultScale }] = useView();
  const now = useNow();
  const firstMinute = useFirstMinute(page.date, placed);
  const speaker = useRef<Speaker>(null);
  const plane = useRef<HTMLDivElement>(null);
  const { drop, shift } = useDrop({
    reader,
    model,
    actions: props.actions,
    say: (text) => speaker.current?.say(text),
  });
  const dragging = useBoardDrag({ plane, range: day.range, columnCount: columns.length, pixelsPerHour, onDrop: drop });
  const rulers = useMemo(() => boardRulers(day, choice, words), [day, choice, words]);
  const heads = useMemo(
    () => columns.map((column, index) => headOf(column, legsOfColumn(legs, index), day, words)),
    [columns, legs, day, words],
  );
  const present = useMemo(() => boardNow(day, rulers, now, words), [day, rulers, now, words]);
  const itemOf = (id: string): ItineraryItem | undefined => reader.mission.items[itemIdOfCard(id)];
  const renderItem = useCallback(
    (card: CardItem, view: CardView) => <ItineraryCard card={card} view={view} page={page} reader={words} />,
    [page, words],
  );
  const onOtherKey = (id: string, event: KeyboardEvent): boolean => {
    const item = itemOf(id);
    return item !== undefined && !props.isReadOnly && boardKey(event, item, props);
  };
  const renderTip = (drag: BoardDrag) => {
    const item = itemOf(drag.origin.id);
    return item && <BoardTip item={item} drag={drag} day={day} reader={reader} />;
  };
  return (
    <>
      <div className={styles.board}>
        <BoardCanvas<CardItem>
          key={page.date}
          label={label}
          instructions={t('board.instructions')}
          columns={heads}
          rulers={rulers}
          range={day.range}
          items={cards}
          allDay={band}
          allDayLabel={t(rulers.length > 1 ? 'time.allDay' : 'board.allDay')}
          now={present}
          renderItem={renderItem}
          selectedId={selected}
          onSelect={onSelect}
          onOpen={(id) => {
            const item = itemOf(id);
            if (item) onOpen(item);
          }}
          onOtherKey={onOtherKey}
          revealId={selected}
          firstMinute={firstMinute}
          dragging={dragging}
          plane={plane}
          onKeyMove={shift}
          renderTip={renderTip}
          onCreate={props.isReadOnly ? undefined : (placement) => props.onCreate(placement, model)}
          announcement={<SpokenMove ref={speaker} />}
          pixelsPerHour={pixelsPerHour}
        />
      </div>
      {children?.(dragging.begin)}
    </>
  );
}

function headOf(column: ColumnKey, legs: readonly Leg[], day: BoardDay, reader: ItemReader): BoardColumn {
  return {
    id: column.id,
    head: <ColumnHead column={column} journey={journeyOfColumn(legs)} reader={reader} />,
    offClock: offClockOf(legs, day),
  };
}
