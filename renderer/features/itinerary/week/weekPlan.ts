import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import { failure, success } from '../../../../shared/model/result';
import { daysBetween } from '../../../../shared/time/daysBetween';
import type { BoardPlacement } from '../../../ui/board/boardPlacement';
import type { BoardDrag } from '../../../ui/board/useBoardDrag';
import { landingTime } from '../board/dropCommands';
import type { DropOutcome } from '../board/dropOutcome';
import type { DropPlan } from '../board/dropPlan';
import { hasNobody, type Participants } from '../board/onlyParticipant';
import { shiftCommands } from '../board/severalCommands';
import { instantOfClock, type WeekColumn } from './weekColumns';
import type { WeekSubject } from './weekSubject';

/** The board of a week: down is the clock, across are days. Another column is another day, never other people. */
export function weekPlan(mission: Mission, columns: readonly WeekColumn[], subject: WeekSubject): DropPlan {
  const columnOf = ({ column }: Pick<BoardPlacement, 'column'>): WeekColumn => {
    const found = columns[column];
    if (!found) throw new Error(`This week has no column ${column}`);
    return found;
  };
  const landing = (item: ItineraryItem, target: BoardPlacement) => {
    const column = columnOf(target);
    return landingTime(mission, item, instantOfClock(target.start, column), column.zone);
  };
  const commands = (item: ItineraryItem, { mode, origin, target }: BoardDrag): DropOutcome => {
    if (mode === 'resize') {
      return success([{ name: 'resize-item', payload: { item: item.id, minutes: target.end - target.start } }]);
    }
    if (mode === 'move' && target.column === origin.column && target.start === origin.start) return success([]);
    const who = mode === 'place' && hasNobody(item) ? participantsOfSubject(subject) : null;
    return success([
      { name: 'move-item', payload: { item: item.id, to: landing(item, target) } },
      ...(who ? [{ name: 'set-participants' as const, payload: { item: item.id, ...who } }] : []),
    ]);
  };
  return {
    spanOf: (target) => {
      const column = columnOf(target);
      return { start: instantOfClock(target.start, column), end: instantOfClock(target.end, column) };
    },
    zoneOf: (target) => columnOf(target).zone,
    landing,
    commands,
    several: (cards, { origin, target }) => {
      const beyond = cards.find(({ column }) => columns[column + target.column - origin.column] === undefined);
      if (beyond) return failure({ code: 'beyond-columns', item: beyond.item });
      const days = daysBetween(columnOf(origin).date, columnOf(target).date);
      return success(shiftCommands(cards, { days, minutes: target.start - origin.start }));
    },
    taken: () => participantsOfSubject(subject),
    nameOf: () => undefined,
  };
}

function participantsOfSubject(subject: WeekSubject): Participants | null {
  switch (subject.kind) {
    case 'delegate':
      return { everyone: false, groups: {}, delegates: { [subject.id]: true } };
    case 'group':
      return { everyone: false, groups: { [subject.id]: true }, delegates: {} };
    case 'everyone':
      return { everyone: true, groups: {}, delegates: {} };
    case 'everything':
      return null;
  }
}
