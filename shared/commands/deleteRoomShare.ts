import { z } from 'zod';
import { roomShareIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';

/** Gives up a shared room: whoever was in it has one of their own again. */
export const deleteRoomShare = command('delete-room-share', z.strictObject({ share: roomShareIdSchema }), {
  label: (mission, { share }) => ({ key: 'deleteRoomShare', values: { title: nameOf(mission, 'roomShares', share) } }),
  apply: (draft, { share }) => deleteRecord(draft, 'roomShares', share, 0),
});
