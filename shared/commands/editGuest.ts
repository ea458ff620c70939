import { z } from 'zod';
import { guestSchema } from '../model/guest';
import { guestIdSchema } from '../model/identifier';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes who is invited by whom, and how far the invitation has come. */
export const editGuest = command(
  'edit-guest',
  z.strictObject({ guest: guestIdSchema, changes: changesOf(guestSchema, ['id', 'item', 'deleted']) }),
  {
    label: (mission, { guest }) => ({ key: 'editGuest', values: { name: nameOf(mission, 'guests', guest) } }),
    apply: (draft, { guest, changes }) => editRecord(draft, 'guests', guest, changes),
  },
);
