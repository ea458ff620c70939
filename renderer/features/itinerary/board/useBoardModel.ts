import { useMemo } from 'react';
import type { Severity } from '../../../../shared/conflicts/severity';
import type { Entry } from '../../../../shared/itinerary/missionIndex';
import type { ItemId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
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
import { placeOnBoard, type PlacedDay } from './placeOnBoard';

export interface BoardModelInput {
  page: DayPage;
  entries: readonly Entry[];
  reader: ItemReader;
  /** The same reader as long as nothing but items has changed. */
  words: ItemReader;
  severities: ReadonlyMap<ItemId, Severity>;
  isReadOnly: boolean;
  onOpen: (item: ItineraryItem) => void;
}

export interface BoardModel {
  readonly day: BoardDay;
  readonly columns: readonly ColumnKey[];
  readonly placed: PlacedDay;
  readonly cards: readonly CardItem[];
  readonly band: readonly AllDayEntry[];
}

/** Everything that the board of a day draws, derived from the mission in steps that are only redone when they must. */
export function useBoardModel(input: BoardModelInput): BoardModel {
  const { page, entries, reader, words, severities, isReadOnly, onOpen } = input;
  const { mission, locale } = reader;
  const [{ boardColumns: mode = 'groups-and-delegates', boardPeople }] = useView();
  const columns = useMemo(
    () => boardColumnsOf(mission, locale, mode, boardPeople),
    [mission, locale, mode, boardPeople],
  );
  const day = useMemo(() => dayWith(page, entries), [page, entries]);
  const placed = useMemo(() => placeOnBoard(mission, entries, columns, day), [mission, entries, columns, day]);
  const context = useMemo(
    (): CardContext => ({ page, words, isReadOnly, known: new WeakMap() }),
    [page, words, isReadOnly],
  );
  const cards = useMemo(() => cardItems(placed.cards, severities, context), [placed, severities, context]);
  const band = useMemo(
    () => bandEntries(placed.banded, placed.columns.length, page, words, onOpen),
    [placed, page, words, onOpen],
  );
  return { day, columns: placed.columns, placed, cards, band };
}

/** Long enough for what begins on the day and ends in the night. */
function dayWith(page: DayPage, entries: readonly Entry[]): BoardDay {
  const whole = boardDay(page, []);
  const own = entries.filter(({ item, start }) => item.type !== 'stay' && minuteOf(start, whole) >= 0);
  return boardDay(
    page,
    own.filter(({ item }) => item.type !== 'session' || !item.allDay).map(({ end }) => end),
  );
}
