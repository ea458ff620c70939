import { z } from 'zod';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { inBoth } from './frame/labelNames';
import { firstRevision, newItemSchema } from './frame/newItem';

/** Adds a session, leg, stay or deadline to the itinerary. */
export const addItem = command('add-item', z.strictObject({ item: newItemSchema }), {
  label: (_mission, { item }) => ({ key: 'addItem', values: { title: inBoth(item, 'title') } }),
  apply: (draft, { item }, context) => addRecord(draft, 'items', firstRevision(item, context)),
});
