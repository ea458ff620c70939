import { z } from 'zod';
import { itemIdSchema } from '../model/identifier';
import { itemStatusSchema } from '../model/itineraryItem';
import { command } from './command';
import { editRecord } from './frame/editRecord';
import { titleOf } from './frame/labelNames';

/** Confirms an item, puts it back in doubt, or cancels it. */
export const setItemStatus = command(
  'set-item-status',
  z.strictObject({ item: itemIdSchema, status: itemStatusSchema }),
  {
    label: (mission, { item, status }) => ({
      key: `setItemStatus.${status}`,
      values: { title: titleOf(mission, item) },
    }),
    apply: (draft, { item, status }) => editRecord(draft, 'items', item, { status }),
  },
);
