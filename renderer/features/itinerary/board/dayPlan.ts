import type { Mission } from '../../../../shared/model/mission';
import type { ColumnKey } from './boardColumn';
import { type BoardDay, instantAt } from './boardDay';
import { columnChanges } from './columnChanges';
import { columnName } from './columnName';
import { dropCommands, landingTime } from './dropCommands';
import type { DropPlan } from './dropPlan';
import { severalCommands } from './severalCommands';

/** The board of one day: down is time, across is who. */
export function dayPlan(mission: Mission, day: BoardDay, columns: readonly ColumnKey[]): DropPlan {
  return {
    spanOf: ({ start, end }) => ({ start: instantAt(start, day), end: instantAt(end, day) }),
    zoneOf: () => day.zone,
    landing: (item, { start }) => landingTime(mission, item, instantAt(start, day), day.zone),
    commands: (item, drag) => dropCommands(mission, item, drag, columns, day),
    several: (cards, drag) => severalCommands(cards, drag, columns),
    taken: (index) => {
      const column = columns[index];
      return column ? columnChanges('session', column) : null;
    },
    nameOf: (index, reader) => {
      const column = columns[index];
      return column && columnName(column, reader);
    },
  };
}
