import { z } from 'zod';
import { field } from './field';
import { destinationIdSchema } from './identifier';
import { lineSchema } from './text';
import { zoneIdSchema } from './zoneId';

/** A place the mission goes to, with the clock that counts there. */
export const destinationSchema = z.strictObject({
  id: field(destinationIdSchema, 'public', 'Identifier, never reused.'),
  placeFr: field(lineSchema, 'public', 'Name of the place, in French.'),
  placeEn: field(lineSchema, 'public', 'Name of the place, in English.'),
  zone: field(zoneIdSchema, 'public', 'Time zone of the place.'),
  order: field(z.number(), 'public', 'Order of the visit; the first is the main destination.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Destination = z.infer<typeof destinationSchema>;
