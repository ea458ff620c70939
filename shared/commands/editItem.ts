import { z } from 'zod';
import { itemIdSchema } from '../model/identifier';
import { deadlineSchema, legSchema, sessionSchema, staySchema, type ItineraryItem } from '../model/itineraryItem';
import { success } from '../model/result';
import { command } from './command';
import { changesOf, type Changes } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { titleOf } from './frame/labelNames';

/**
 * Every field that some kind of item has. That a leg is not given a room is checked on the result, against the schema of
 * the item's own kind.
 */
const anyItemSchema = sessionSchema
  .omit({ type: true })
  .extend(legSchema.omit({ type: true }).shape)
  .extend(staySchema.omit({ type: true }).shape)
  .extend(deadlineSchema.omit({ type: true }).shape);

/** Changes some fields of an item. A change of venue takes the item out of a room that is not there. */
export const editItem = command(
  'edit-item',
  z.strictObject({
    item: itemIdSchema,
    changes: changesOf(anyItemSchema, ['id', 'deleted', 'revision', 'changedAt']),
  }),
  {
    label: (mission, { item }) => ({ key: 'editItem', values: { title: titleOf(mission, item) } }),
    apply: (draft, { item, changes }) => {
      const edited = editRecord(draft, 'items', item, changes as Changes<ItineraryItem>);
      const found = draft.items[item];
      if (!edited.ok || !found || !('room' in found) || found.room === undefined) return edited;
      if (changes.venue !== undefined && draft.rooms[found.room]?.venue !== found.venue) delete found.room;
      return success(undefined);
    },
  },
);
