import type { Span } from '../../../../shared/itinerary/spanOf';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { WallTime } from '../../../../shared/model/wallTime';
import type { ZoneId } from '../../../../shared/model/zoneId';
import type { BoardPlacement } from '../../../ui/board/boardPlacement';
import type { BoardDrag } from '../../../ui/board/useBoardDrag';
import type { ItemReader } from '../words/itemReader';
import type { CardItem } from './cardItem';
import type { ColumnChanges } from './columnChanges';
import type { DropOutcome } from './dropOutcome';

/** What places on a board mean: when, on whose clock, for whom, and which edits lead there. */
export interface DropPlan {
  readonly spanOf: (target: BoardPlacement) => Span;
  /** The clock that stands beside a place on the board. */
  readonly zoneOf: (target: BoardPlacement) => ZoneId;
  /** When an item would begin there, on the clock that it goes by. */
  readonly landing: (item: ItineraryItem, target: BoardPlacement) => WallTime;
  readonly commands: (item: ItineraryItem, drag: BoardDrag) => DropOutcome;
  /** The same for several cards, all as far as the one that is dragged. */
  readonly several: (cards: readonly CardItem[], drag: BoardDrag) => DropOutcome;
  /** What is begun in a column takes from it; null where that says nothing. */
  readonly taken: (column: number) => ColumnChanges | null;
  /** What a column is called where another one means something else than another day. */
  readonly nameOf: (column: number, reader: ItemReader) => string | undefined;
}
