import type { Command } from '../../../../shared/commands/commands';
import { placeZoneOf } from '../../../../shared/itinerary/placeZoneOf';
import { startTimeOf } from '../../../../shared/itinerary/startTimeOf';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import type { WallTime } from '../../../../shared/model/wallTime';
import { wallTimeAt } from '../../../../shared/time/wallTimeAt';
import type { BoardDrag } from '../../../ui/board/useBoardDrag';
import type { ColumnKey } from './boardColumn';
import { type BoardDay, instantAt } from './boardDay';

/** The edits that a drop or its keys stand for: another start or length, and another participant where a card changes column. */
export function dropCommands(
  mission: Mission,
  item: ItineraryItem,
  drag: BoardDrag,
  columns: readonly ColumnKey[],
  day: BoardDay,
): readonly Command[] {
  const { mode, origin, target } = drag;
  if (mode === 'resize') {
    return [{ name: 'resize-item', payload: { item: item.id, minutes: target.end - target.start } }];
  }
  const commands: Command[] = [];
  const to = landingTime(mission, item, target.start, day);
  if (mode === 'place' || target.start !== origin.start)
    commands.push({ name: 'move-item', payload: { item: item.id, to } });
  const column = columns[target.column];
  const isNewColumn = mode === 'place' ? hasNobody(item) : target.column !== origin.column;
  const participants = isNewColumn && column ? onlyParticipant(column) : null;
  if (participants) commands.push({ name: 'set-participants', payload: { item: item.id, ...participants } });
  return commands;
}

/** On the clock that the item goes by already; one without a time goes by its venue's, or else the day's. */
export function landingTime(mission: Mission, item: ItineraryItem, minute: number, day: BoardDay): WallTime {
  const hasOwnClock = startTimeOf(item) !== undefined || ('venue' in item && item.venue !== undefined);
  return wallTimeAt(instantAt(minute, day), hasOwnClock ? placeZoneOf(mission, item) : day.zone);
}

type Participants = Pick<ItineraryItem, 'everyone' | 'groups' | 'delegates'>;

export function onlyParticipant(column: ColumnKey): Participants | null {
  switch (column.kind) {
    case 'group':
      return { everyone: false, groups: { [column.id]: true }, delegates: {} };
    case 'delegate':
      return { everyone: false, groups: {}, delegates: { [column.id]: true } };
    case 'everyone':
      return { everyone: true, groups: {}, delegates: {} };
    case 'others':
      return null;
  }
}

function hasNobody({ everyone, groups, delegates }: ItineraryItem): boolean {
  return !everyone && Object.keys(groups).length === 0 && Object.keys(delegates).length === 0;
}
