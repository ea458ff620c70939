import type { Command } from '../../../shared/commands/commands';
import { roomIdSchema, type VenueId } from '../../../shared/model/identifier';
import { roomSchema } from '../../../shared/model/room';
import type { RecordKind } from '../../records/listBlock';
import { readCapacity } from './readCapacity';

type RoomChanges = Command<'edit-room'>['payload']['changes'];

/** The rooms of a venue as rows of a table: a name in one language at least. */
export function roomKind(venue: VenueId): RecordKind<RoomChanges> {
  return {
    read: readRoomCell,
    stands: ({ nameFr, nameEn }) => Boolean(nameFr) || Boolean(nameEn),
    edit: (id, changes) => ({ name: 'edit-room', payload: { room: roomIdSchema.parse(id), changes } }),
    add: (fields): Command => {
      const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
      const room = newRoomSchema.parse({ nameFr: '', nameEn: '', ...given, venue });
      return { name: 'add-room', payload: { room } };
    },
    remove: (id) => ({ name: 'delete-room', payload: { room: roomIdSchema.parse(id) } }),
  };
}

const newRoomSchema = roomSchema.omit({ id: true, deleted: true });

/** How often a room is used is only read in the table. */
export function readRoomCell(column: string, text: string): RoomChanges | undefined {
  switch (column) {
    case 'nameFr':
    case 'nameEn':
      return roomSchema.shape[column].safeParse(text).success ? { [column]: text } : undefined;
    case 'accessNotesFr':
    case 'accessNotesEn':
      return roomSchema.shape[column].safeParse(text).success ? { [column]: text || null } : undefined;
    case 'capacity': {
      const capacity = readCapacity(text);
      return capacity === undefined ? undefined : { capacity };
    }
    default:
      return {};
  }
}
