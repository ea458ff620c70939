import { z } from 'zod';
import { success } from '../model/result';
import { addDays } from '../time/addDays';
import { shiftDays } from '../time/shiftDays';
import { command } from './command';
import { shiftItem } from './frame/shiftItem';

/** Moves the whole mission by so many days. Every time keeps its clock and its zone. */
export const shiftMission = command('shift-mission', z.strictObject({ days: z.int().min(-36_600).max(36_600) }), {
  label: (_mission, { days }) => ({
    key: days < 0 ? 'shiftMissionBack' : 'shiftMission',
    values: { count: Math.abs(days) },
  }),
  apply: (draft, { days }) => {
    draft.firstDay = addDays(draft.firstDay, days);
    draft.lastDay = addDays(draft.lastDay, days);
    for (const item of Object.values(draft.items)) {
      if (!item.deleted) shiftItem(item, (time) => shiftDays(time, days));
    }
    return success(undefined);
  },
});
