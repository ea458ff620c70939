import { z } from 'zod';
import { itemIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { titleOf } from './frame/labelNames';

/** Takes an item out of the itinerary. */
export const deleteItem = command('delete-item', z.strictObject({ item: itemIdSchema }), {
  label: (mission, { item }) => ({ key: 'deleteItem', values: { title: titleOf(mission, item) } }),
  apply: (draft, { item }) => deleteRecord(draft, 'items', item, 0),
});
