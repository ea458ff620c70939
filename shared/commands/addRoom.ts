import { z } from 'zod';
import { roomIdSchema } from '../model/identifier';
import { roomSchema } from '../model/room';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { inBoth } from './frame/labelNames';

/** Adds a room, table or stand to a venue. */
export const addRoom = command(
  'add-room',
  z.strictObject({ room: roomSchema.omit({ deleted: true }).partial({ id: true }) }),
  {
    label: (_mission, { room }) => ({ key: 'addRoom', values: { name: inBoth(room, 'name') } }),
    apply: (draft, { room }, { newId }) =>
      addRecord(draft, 'rooms', { ...room, id: room.id ?? roomIdSchema.parse(newId()) }),
  },
);
