import { z } from 'zod';
import { success } from '../model/result';
import { addDays } from '../time/addDays';
import { shiftDays } from '../time/shiftDays';
import { command } from './command';
import { shiftItem } from './frame/shiftItem';

const payload = z.strictObject({
  days: z.int().min(-36_600).max(36_600),
  /** Moves the days of what is still to do as well; what is done was done when it was. */
  withTasks: z.literal(true).optional(),
});

/** Moves the whole mission by so many days. Every time keeps its clock and its zone. */
export const shiftMission = command('shift-mission', payload, {
  label: (_mission, { days }) => ({
    key: days < 0 ? 'shiftMissionBack' : 'shiftMission',
    values: { count: Math.abs(days) },
  }),
  apply: (draft, { days, withTasks }) => {
    draft.firstDay = addDays(draft.firstDay, days);
    draft.lastDay = addDays(draft.lastDay, days);
    for (const item of Object.values(draft.items)) {
      if (!item.deleted) shiftItem(item, (time) => shiftDays(time, days));
    }
    for (const task of withTasks ? Object.values(draft.tasks) : []) {
      if (!task.deleted && task.doneOn === undefined) task.due = addDays(task.due, days);
    }
    return success(undefined);
  },
});
