import { z } from 'zod';
import { itemIdSchema } from '../model/identifier';
import { failure, success } from '../model/result';
import { addMinutes } from '../time/addMinutes';
import { shiftDays } from '../time/shiftDays';
import { command } from './command';
import { liveRecord } from './frame/liveRecord';
import { shiftItem } from './frame/shiftItem';

/**
 * Moves several items together: by so many days, where every time keeps its clock and its zone, and by so many elapsed
 * minutes. What has no time yet stays without one.
 */
export const shiftItems = command(
  'shift-items',
  z.strictObject({
    items: z.array(itemIdSchema).min(1).max(10_000),
    days: z.int().min(-36_600).max(36_600),
    minutes: z
      .int()
      .min(-60 * 24)
      .max(60 * 24),
  }),
  {
    label: (_mission, { items, days, minutes }) => ({
      key: days < 0 || (days === 0 && minutes < 0) ? 'shiftItemsBack' : 'shiftItems',
      values: { count: items.length },
    }),
    apply: (draft, { items, days, minutes }) => {
      for (const id of items) {
        const item = liveRecord(draft, 'items', id);
        if (!item) return failure({ code: 'not-found', collection: 'items', id });
        shiftItem(item, (time) => {
          const onDay = shiftDays(time, days);
          return minutes === 0 ? onDay : addMinutes(onDay, minutes);
        });
      }
      return success(undefined);
    },
  },
);
