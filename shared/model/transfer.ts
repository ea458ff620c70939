import { z } from 'zod';
import { field } from './field';
import { transferIdSchema, venueIdSchema } from './identifier';

export const transferModeSchema = z.enum(['walk', 'transit', 'taxi', 'coach']);
export type TransferMode = z.infer<typeof transferModeSchema>;

/** How long the way between two venues takes by one means of transport; the same in both directions. */
export const transferSchema = z.strictObject({
  id: field(transferIdSchema, 'delegation', 'Identifier, never reused.'),
  from: field(venueIdSchema, 'delegation', 'One of the two venues.'),
  to: field(venueIdSchema, 'delegation', 'The other venue.'),
  mode: field(transferModeSchema, 'delegation', 'Means of transport.'),
  minutes: field(
    z
      .int()
      .min(0)
      .max(24 * 60),
    'delegation',
    'Minutes from door to door.',
  ),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Transfer = z.infer<typeof transferSchema>;
