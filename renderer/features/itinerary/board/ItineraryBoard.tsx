import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useRef } from 'react';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { useView } from '../../../hooks/useView';
import { BoardCanvas } from '../../../ui/board/BoardCanvas';
import type { BoardCanvasProps } from '../../../ui/board/boardCanvasProps';
import type { CardView } from '../../../ui/board/boardItem';
import { pixelsPerHour as defaultScale } from '../../../ui/board/boardMetrics';
import type { BoardPlacement } from '../../../ui/board/boardPlacement';
import { type BoardDrag, type BoardDragHandle, useBoardDrag } from '../../../ui/board/useBoardDrag';
import type { Selecting } from '../../../ui/board/selecting';
import type { ItemActions } from '../useItemActions';
import type { DayPage } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { boardKey } from './boardKey';
import { BoardTip } from './BoardTip';
import type { CardItem } from './cardItem';
import type { DropPlan } from './dropPlan';
import styles from './ItineraryBoard.module.css';
import { ItineraryCard } from './ItineraryCard';
import { itemIdOfCard } from './itemIdOfCard';
import { type Speaker, SpokenMove } from './SpokenMove';
import { nextSelection, useCardSelection } from './useCardSelection';
import { useDrop } from './useDrop';

/** What the screen gives every board. */
export interface BoardActs {
  reader: ItemReader;
  /** The same reader as long as nothing but items has changed. */
  words: ItemReader;
  isReadOnly: boolean;
  /** A card: an item that is in several places has several. */
  selected: string | null;
  onSelect: (card: string) => void;
  actions: ItemActions;
  onOpen: (item: ItineraryItem) => void;
  onDelete: (item: ItineraryItem) => void;
  onDuplicate: (item: ItineraryItem) => void;
  /** To the day before or after, with the item that was sent there. */
  onShiftDay: (item: ItineraryItem, days: number) => void;
  /** A double click on free time. */
  onCreate: (placement: Omit<BoardPlacement, 'id'>, plan: DropPlan) => void;
  /** What stands beside the board and can be dragged onto it. */
  children?: (lift: BoardDragHandle['begin']) => ReactNode;
}

type Drawn = Pick<
  BoardCanvasProps<CardItem>,
  'label' | 'columns' | 'rulers' | 'range' | 'items' | 'allDay' | 'allDayLabel' | 'now' | 'firstMinute'
>;

export interface ItineraryBoardProps extends BoardActs, Drawn {
  plan: DropPlan;
  /** The date and clock that a card's words are said against. Keep stable: all cards are drawn again when it changes. */
  pageOf: (card: CardItem) => DayPage;
}

/** A board of the itinerary, whatever its columns are: everything on it is movable by pointer and by keys. */
export function ItineraryBoard(props: ItineraryBoardProps) {
  const { reader, words, plan, pageOf, selected, onSelect, isReadOnly, children, ...drawn } = props;
  const [{ pixelsPerHour = defaultScale }] = useView();
  const speaker = useRef<Speaker>(null);
  const plane = useRef<HTMLDivElement>(null);
  const say = (text: string) => speaker.current?.say(text);
  const { ids, choose } = useCardSelection(selected, onSelect);
  const chosen = useMemo(() => movable(drawn.items, ids), [drawn.items, ids]);
  const { drop, shift, stay } = useDrop({ reader, plan, actions: props.actions, chosen, say });
  const select = (card: string, how: Selecting) => {
    choose(card, how);
    if (how !== 'only') say(reader.t('board.chosen', { count: nextSelection(ids, card, how).size }));
  };
  const columnCount = drawn.columns.length;
  const dragging = useBoardDrag({
    plane,
    range: drawn.range,
    columnCount,
    pixelsPerHour,
    onDrop: drop,
    onTap: ({ id }) => ids.size > 1 && select(id, 'only'),
  });
  const itemOf = (id: string): ItineraryItem | undefined => reader.mission.items[itemIdOfCard(id)];
  const renderItem = useCallback(
    (card: CardItem, view: CardView) => <ItineraryCard card={card} view={view} page={pageOf(card)} reader={words} />,
    [pageOf, words],
  );
  const onOtherKey = (id: string, event: KeyboardEvent): boolean => {
    if (event.key === 'Escape' && ids.size > 1) {
      select(id, 'only');
      return true;
    }
    const item = itemOf(id);
    return item !== undefined && !isReadOnly && boardKey(event, item, props);
  };
  const renderTip = (drag: BoardDrag) => {
    const item = itemOf(drag.origin.id);
    return item && <BoardTip item={item} drag={drag} plan={plan} chosen={chosen} reader={reader} />;
  };
  return (
    <>
      <div className={styles.board}>
        <BoardCanvas<CardItem>
          {...drawn}
          instructions={reader.t('board.instructions')}
          renderItem={renderItem}
          selectedIds={ids}
          onSelect={select}
          onOpen={(id) => {
            const item = itemOf(id);
            if (item) props.onOpen(item);
          }}
          onOtherKey={onOtherKey}
          revealId={selected}
          dragging={dragging}
          plane={plane}
          onKeyMove={shift}
          onStuck={stay}
          renderTip={renderTip}
          onCreate={isReadOnly ? undefined : (placement) => props.onCreate(placement, plan)}
          announcement={<SpokenMove ref={speaker} />}
          pixelsPerHour={pixelsPerHour}
        />
      </div>
      {children?.(dragging.begin)}
    </>
  );
}

/** Of the cards that are chosen those that are there and may be moved. */
function movable(cards: readonly CardItem[], ids: ReadonlySet<string>): readonly CardItem[] {
  return cards.filter(({ id, isFixed }) => ids.has(id) && isFixed !== true);
}
