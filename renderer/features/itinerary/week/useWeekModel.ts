import { useMemo, useState } from 'react';
import type { ItemMark } from '../days/itemMarks';
import type { ItemId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { useSameList } from '../../../hooks/useSameList';
import type { AllDayEntry } from '../../../ui/board/boardItem';
import type { BoardRange } from '../../../ui/board/boardPlacement';
import { bandEntries } from '../board/bandEntries';
import type { CardItem } from '../board/cardItem';
import { type CardContext, cardItems } from '../board/cardItems';
import { isBanded } from '../board/isBanded';
import type { Placed } from '../board/placeOnBoard';
import type { ItemReader } from '../words/itemReader';
import { placeInWeek } from './placeInWeek';
import { type WeekColumn, weekColumns } from './weekColumns';
import { entriesOfSubject, type WeekSubject } from './weekSubject';

export interface WeekModelInput {
  subject: WeekSubject;
  isShown: (item: ItineraryItem) => boolean;
  reader: ItemReader;
  words: ItemReader;
  marks: ReadonlyMap<ItemId, ItemMark>;
  isReadOnly: boolean;
  onOpen: (item: ItineraryItem) => void;
}

export interface WeekModel {
  readonly columns: readonly WeekColumn[];
  readonly range: BoardRange;
  readonly placed: readonly Placed[];
  /** Those of `placed` on which people travel. */
  readonly legs: readonly Placed[];
  readonly cards: readonly CardItem[];
  readonly band: readonly AllDayEntry[];
}

const minutesOfDay = 1440;

/** Everything that the board of a week draws, derived in steps that are only redone when they must. */
export function useWeekModel(input: WeekModelInput): WeekModel {
  const { subject, isShown, reader, words, onOpen } = input;
  const { mission } = reader;
  const agenda = useMemo(() => entriesOfSubject(mission, subject), [mission, subject]);
  const columns = useSameColumns(useMemo(() => weekColumns(mission, subject), [mission, subject]));
  const shown = useMemo(() => agenda.filter(({ item }) => isShown(item)), [agenda, isShown]);
  const all = useMemo(() => placeInWeek(shown, columns), [shown, columns]);
  const placed = useMemo(() => all.filter(({ item }) => !isBanded(item)), [all]);
  const banded = useMemo(() => all.filter(({ item }) => isBanded(item)), [all]);
  const legs = useSameList(placed.filter(({ item }) => item.type === 'leg'));
  const cards = useWeekCards(placed, columns, input);
  const band = useMemo(
    () =>
      columns.flatMap((page, index) =>
        bandEntries(
          banded.filter(({ column }) => column === index),
          columns.length,
          page,
          words,
          onOpen,
        ),
      ),
    [banded, columns, words, onOpen],
  );
  const to = endOfWeek(placed);
  const range = useMemo(() => ({ from: 0, to, isOpenEnded: true }), [to]);
  return { columns, range, placed, legs, cards, band };
}

/** The cards of all days, each on its own day's page. */
function useWeekCards(
  placed: readonly Placed[],
  columns: readonly WeekColumn[],
  { words, marks, isReadOnly }: WeekModelInput,
): readonly CardItem[] {
  const contexts = useMemo(
    () => columns.map((page): CardContext => ({ page, words, isReadOnly, known: new WeakMap() })),
    [columns, words, isReadOnly],
  );
  return useMemo(() => {
    const ofDay = (day: number) => placed.filter(({ column }) => column === day);
    return contexts.flatMap((context, index) => cardItems(ofDay(index), marks, context));
  }, [placed, marks, contexts]);
}

/** Midnight; later only where the clock goes back between two days and something begins in the hours between. */
function endOfWeek(placed: readonly Placed[]): number {
  const latest = placed.filter(({ start }) => start >= minutesOfDay).map(({ end }) => Math.ceil(end / 60) * 60);
  return Math.max(minutesOfDay, ...latest);
}

/** The same columns as long as an edit changes neither dates nor clocks, so that no other card is drawn again for it. */
function useSameColumns(columns: readonly WeekColumn[]): readonly WeekColumn[] {
  const [kept, setKept] = useState(columns);
  const isSame = (column: WeekColumn, index: number) => {
    const other = columns[index];
    return other?.date === column.date && other.zone === column.zone && other.until === column.until;
  };
  if (kept === columns || (kept.length === columns.length && kept.every(isSame))) return kept;
  setKept(columns);
  return columns;
}
