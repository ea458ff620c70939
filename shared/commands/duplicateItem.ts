import { z } from 'zod';
import { itemIdSchema } from '../model/identifier';
import { failure } from '../model/result';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { titleOf } from './frame/labelNames';
import { liveRecord } from './frame/liveRecord';
import { unbooked } from './frame/unbooked';
import { underlying } from './frame/underlying';

/**
 * Adds a copy of an item at the same time and place, under the identifier `copy` if one is given. The copy is
 * tentative and is neither booked nor tied to an imported agenda.
 */
export const duplicateItem = command(
  'duplicate-item',
  z.strictObject({ item: itemIdSchema, copy: itemIdSchema.optional() }),
  {
    label: (mission, { item }) => ({ key: 'duplicateItem', values: { title: titleOf(mission, item) } }),
    apply: (draft, { item, copy }, { newId, now }) => {
      const found = liveRecord(underlying(draft), 'items', item);
      if (!found) return failure({ code: 'not-found', collection: 'items', id: item });
      const id = copy ?? itemIdSchema.parse(newId());
      return addRecord(draft, 'items', { ...unbooked(found), id, revision: 0, changedAt: now });
    },
  },
);
