import { z } from 'zod';
import { guestIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';

/** Takes somebody off the guest list; nothing depends on a guest. */
export const deleteGuest = command('delete-guest', z.strictObject({ guest: guestIdSchema }), {
  label: (mission, { guest }) => ({ key: 'deleteGuest', values: { name: nameOf(mission, 'guests', guest) } }),
  apply: (draft, { guest }) => deleteRecord(draft, 'guests', guest, 0),
});
