import { useMemo } from 'react';
import type { ItemMark } from '../days/itemMarks';
import type { Entry } from '../../../../shared/itinerary/missionIndex';
import type { ItemId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { useSameList } from '../../../hooks/useSameList';
import { useView } from '../../../hooks/useView';
import type { AllDayEntry } from '../../../ui/board/boardItem';
import type { DayPage } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { bandEntries } from './bandEntries';
import type { ColumnKey } from './boardColumn';
import { boardColumnsOf } from './boardColumnsOf';
import { type BoardDay, boardDay, minuteOf } from './boardDay';
import type { CardItem } from './cardItem';
import { type CardContext, cardItems } from './cardItems';
import { type Placed, placeOnBoard } from './placeOnBoard';

export interface BoardModelInput {
  page: DayPage;
  entries: readonly Entry[];
  reader: ItemReader;
  /** The same reader as long as nothing but items has changed. */
  words: ItemReader;
  marks: ReadonlyMap<ItemId, ItemMark>;
  isReadOnly: boolean;
  onOpen: (item: ItineraryItem) => void;
}

export interface BoardModel {
  readonly day: BoardDay;
  readonly columns: readonly ColumnKey[];
  readonly placed: readonly Placed[];
  /** Those of `placed` on which people travel. */
  readonly legs: readonly Placed[];
  readonly cards: readonly CardItem[];
  readonly band: readonly AllDayEntry[];
}

/** Everything that the board of a day draws, derived from the mission in steps that are only redone when they must. */
export function useBoardModel(input: BoardModelInput): BoardModel {
  const { page, entries, words, marks, isReadOnly, onOpen } = input;
  const { mission, locale } = words;
  const [{ boardColumns: mode = 'groups-and-delegates', boardPeople }] = useView();
  const own = useMemo(() => boardColumnsOf(mission, locale, mode, boardPeople), [mission, locale, mode, boardPeople]);
  const to = useMemo(() => endOfBoard(page, entries), [page, entries]);
  const day = useMemo((): BoardDay => ({ ...boardDay(page, []), range: { from: 0, to } }), [page, to]);
  const placing = useMemo(() => ({ mission, own, day, known: new WeakMap() }), [mission, own, day]);
  const placed = useMemo(
    () => placeOnBoard(placing.mission, entries, placing.own, placing.day, placing.known),
    [placing, entries],
  );
  const columns = useSameList(placed.columns);
  const legs = useSameList(placed.cards.filter(({ item }) => item.type === 'leg'));
  const banded = useSameList(placed.banded);
  const context = useMemo(
    (): CardContext => ({ page, words, isReadOnly, known: new WeakMap() }),
    [page, words, isReadOnly],
  );
  const cards = useMemo(() => cardItems(placed.cards, marks, context), [placed, marks, context]);
  const band = useMemo(
    () => bandEntries(banded, columns.length, page, words, onOpen),
    [banded, columns, page, words, onOpen],
  );
  return { day, columns, placed: placed.cards, legs, cards, band };
}

/** The minute up to which the board reaches: far enough for what begins on the day and ends in the night. */
function endOfBoard(page: DayPage, entries: readonly Entry[]): number {
  const whole = boardDay(page, []);
  const own = entries.filter(({ item, start }) => item.type !== 'stay' && minuteOf(start, whole) >= 0);
  const timed = own.filter(({ item }) => item.type !== 'session' || !item.allDay);
  return boardDay(
    page,
    timed.map(({ end }) => end),
  ).range.to;
}
