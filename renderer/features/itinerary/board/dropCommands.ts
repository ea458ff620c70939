import type { Command } from '../../../../shared/commands/commands';
import { placeZoneOf } from '../../../../shared/itinerary/placeZoneOf';
import { startTimeOf } from '../../../../shared/itinerary/startTimeOf';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import { failure, success } from '../../../../shared/model/result';
import type { WallTime } from '../../../../shared/model/wallTime';
import type { ZoneId } from '../../../../shared/model/zoneId';
import type { EpochMs } from '../../../../shared/time/epochMs';
import { wallTimeAt } from '../../../../shared/time/wallTimeAt';
import type { BoardDrag } from '../../../ui/board/useBoardDrag';
import type { ColumnKey } from './boardColumn';
import { type BoardDay, instantAt } from './boardDay';
import { type ColumnChanges, columnChanges, isOpenTo } from './columnChanges';
import type { DropOutcome } from './dropOutcome';

/** The edits that a drop or its keys stand for: another start or length, and another participant, venue or host where a card changes column. */
export function dropCommands(
  mission: Mission,
  item: ItineraryItem,
  drag: BoardDrag,
  columns: readonly ColumnKey[],
  day: BoardDay,
): DropOutcome {
  const { mode, origin, target } = drag;
  if (mode === 'resize') {
    return success([{ name: 'resize-item', payload: { item: item.id, minutes: target.end - target.start } }]);
  }
  const commands: Command[] = [];
  const to = landingTime(mission, item, instantAt(target.start, day), day.zone);
  if (mode === 'place' || target.start !== origin.start)
    commands.push({ name: 'move-item', payload: { item: item.id, to } });
  const column = columns[target.column];
  const isNewColumn = mode === 'place' ? column && isOpenTo(item, column) : target.column !== origin.column;
  if (!isNewColumn || !column) return success(commands);
  const changes = columnChanges(item.type, column);
  if (changes) return success([...commands, commandInto(item, changes)]);
  return mode === 'place' ? success(commands) : failure({ code: 'not-in-column', item, column });
}

function commandInto({ id: item }: ItineraryItem, changes: ColumnChanges): Command {
  return 'everyone' in changes
    ? { name: 'set-participants', payload: { item, ...changes } }
    : { name: 'edit-item', payload: { item, changes } };
}

/** On the clock that the item goes by already; one without a time goes by its venue's, or else the board's. */
export function landingTime(mission: Mission, item: ItineraryItem, at: EpochMs, boardZone: ZoneId): WallTime {
  const hasOwnClock = startTimeOf(item) !== undefined || ('venue' in item && item.venue !== undefined);
  return wallTimeAt(at, hasOwnClock ? placeZoneOf(mission, item) : boardZone);
}
