import { z } from 'zod';
import { roomIdSchema } from '../model/identifier';
import { roomSchema } from '../model/room';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes a room; with another venue, it moves there. */
export const editRoom = command(
  'edit-room',
  z.strictObject({ room: roomIdSchema, changes: changesOf(roomSchema, ['id', 'deleted']) }),
  {
    label: (mission, { room }) => ({ key: 'editRoom', values: { name: nameOf(mission, 'rooms', room) } }),
    apply: (draft, { room, changes }) => editRecord(draft, 'rooms', room, changes),
  },
);
