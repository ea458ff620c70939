import { z } from 'zod';
import { success } from '../model/result';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { firstRevision, newItemSchema } from './frame/newItem';

/** More than a convention has slots; a longer list is a slip of the keyboard. */
export const mostItemsAtOnce = 300;

/** Adds several items in one step, such as the partnering slots of three days; none where one cannot be added. */
export const addItems = command(
  'add-items',
  z.strictObject({ items: z.array(newItemSchema).min(1).max(mostItemsAtOnce) }),
  {
    label: (_mission, { items }) => ({ key: 'addItems', values: { count: items.length } }),
    apply: (draft, { items }, context) => {
      for (const item of items) {
        const added = addRecord(draft, 'items', firstRevision(item, context));
        if (!added.ok) return added;
      }
      return success(undefined);
    },
  },
);
