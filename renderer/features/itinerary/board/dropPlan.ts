import type { Command } from '../../../../shared/commands/commands';
import type { Span } from '../../../../shared/itinerary/spanOf';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { WallTime } from '../../../../shared/model/wallTime';
import type { ZoneId } from '../../../../shared/model/zoneId';
import type { BoardPlacement } from '../../../ui/board/boardPlacement';
import type { BoardDrag } from '../../../ui/board/useBoardDrag';
import type { Participants } from './onlyParticipant';

export interface Shift {
  readonly days: number;
  readonly minutes: number;
}

/** What places on a board mean: when, on whose clock, for whom, and which edits lead there. */
export interface DropPlan {
  readonly spanOf: (target: BoardPlacement) => Span;
  /** The clock that stands beside a place on the board. */
  readonly zoneOf: (target: BoardPlacement) => ZoneId;
  /** When an item would begin there, on the clock that it goes by. */
  readonly landing: (item: ItineraryItem, target: BoardPlacement) => WallTime;
  readonly commands: (item: ItineraryItem, drag: BoardDrag) => readonly Command[];
  /** How far a drag leads, for what is moved along. */
  readonly shift: (drag: BoardDrag) => Shift;
  /** Who takes part in what is begun in a column; null where that says nothing. */
  readonly participants: (column: number) => Participants | null;
}
