import { z } from 'zod';
import { roomIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';
import { usesOf } from './frame/usesOf';

/** Deletes a room in which nothing happens. */
export const deleteRoom = command('delete-room', z.strictObject({ room: roomIdSchema }), {
  label: (mission, { room }) => ({ key: 'deleteRoom', values: { name: nameOf(mission, 'rooms', room) } }),
  apply: (draft, { room }) => deleteRecord(draft, 'rooms', room, usesOf(draft, 'rooms', room, ['items'])),
});
