import { z } from 'zod';
import { field } from './field';
import { roomIdSchema, venueIdSchema } from './identifier';
import { lineSchema, proseSchema } from './text';

/** A room, table or stand within a venue. */
export const roomSchema = z.strictObject({
  id: field(roomIdSchema, 'public', 'Identifier, never reused.'),
  venue: field(venueIdSchema, 'public', 'Venue it belongs to.'),
  nameFr: field(lineSchema, 'public', 'Name, in French.'),
  nameEn: field(lineSchema, 'public', 'Name, in English.'),
  capacity: field(z.int().positive().optional(), 'hosts', 'People it holds.'),
  accessNotesFr: field(proseSchema.optional(), 'delegation', 'How to get there, in French.'),
  accessNotesEn: field(proseSchema.optional(), 'delegation', 'How to get there, in English.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Room = z.infer<typeof roomSchema>;
