import { z } from 'zod';
import { field } from './field';
import { delegateIdSchema, itemIdSchema, roomShareIdSchema } from './identifier';
import { setOf } from './setOf';
import { proseSchema } from './text';

/** Whether the lodging was asked for the room, or has confirmed it. */
export const roomShareStatusSchema = z.enum(['asked', 'confirmed']);

/** Delegates who share one room at one lodging, for its nights. Whoever has withdrawn no longer takes a place in it. */
export const roomShareSchema = z.strictObject({
  id: field(roomShareIdSchema, 'coordinators', 'Identifier, never reused.'),
  stay: field(itemIdSchema, 'coordinators', 'The stay: which lodging, which nights.'),
  delegates: field(setOf(delegateIdSchema), 'coordinators', 'Who shares the room.'),
  places: field(z.int().min(1).max(12), 'coordinators', 'How many people it is for: 2 in a double.'),
  status: field(roomShareStatusSchema, 'coordinators', 'Asked for, or confirmed by the lodging.'),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type RoomShare = z.infer<typeof roomShareSchema>;
