import { z } from 'zod';
import { guestSchema } from '../model/guest';
import { guestIdSchema } from '../model/identifier';
import { success } from '../model/result';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { titleOf } from './frame/labelNames';

/** The guests of the largest reception; a longer list is a slip of the keyboard. */
export const mostGuestsAtOnce = 2000;

const newGuestSchema = guestSchema.omit({ deleted: true, item: true }).partial({ id: true });

/** Puts one or many on the guest list of an activity, in one step; none where one cannot be added. */
export const addGuests = command(
  'add-guests',
  z.strictObject({
    item: guestSchema.shape.item,
    guests: z.array(newGuestSchema).min(1).max(mostGuestsAtOnce),
  }),
  {
    label: (mission, { item, guests }) => ({
      key: 'addGuests',
      values: { count: guests.length, title: titleOf(mission, item) },
    }),
    apply: (draft, { item, guests }, { newId }) => {
      for (const guest of guests) {
        const added = addRecord(draft, 'guests', { ...guest, item, id: guest.id ?? guestIdSchema.parse(newId()) });
        if (!added.ok) return added;
      }
      return success(undefined);
    },
  },
);
