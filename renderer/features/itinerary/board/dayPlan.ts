import type { Mission } from '../../../../shared/model/mission';
import type { ColumnKey } from './boardColumn';
import { type BoardDay, instantAt } from './boardDay';
import { dropCommands, landingTime } from './dropCommands';
import type { DropPlan } from './dropPlan';
import { onlyParticipant } from './onlyParticipant';

/** The board of one day: down is time, across is who. */
export function dayPlan(mission: Mission, day: BoardDay, columns: readonly ColumnKey[]): DropPlan {
  return {
    spanOf: ({ start, end }) => ({ start: instantAt(start, day), end: instantAt(end, day) }),
    zoneOf: () => day.zone,
    landing: (item, { start }) => landingTime(mission, item, instantAt(start, day), day.zone),
    commands: (item, drag) => dropCommands(mission, item, drag, columns, day),
    shift: ({ origin, target }) => ({ days: 0, minutes: target.start - origin.start }),
    participants: (index) => {
      const column = columns[index];
      return column ? onlyParticipant(column) : null;
    },
  };
}
