import { z } from 'zod';
import { field } from './field';
import { acceptanceIdSchema } from './identifier';
import { instantSchema } from './instant';
import { lineSchema, proseSchema } from './text';

/**
 * A conflict that the coordinator decided to live with, and why. It holds for the finding exactly as it stood
 * (`fingerprint`): once an item, the people concerned or the figures change, the conflict counts again.
 */
export const acceptanceSchema = z.strictObject({
  id: field(acceptanceIdSchema, 'coordinators', 'Identifier, never reused.'),
  finding: field(lineSchema, 'coordinators', 'Identifier of the finding: its rule and the items concerned.'),
  fingerprint: field(lineSchema, 'coordinators', 'Digest of the finding as it stood when it was accepted.'),
  titleFr: field(lineSchema, 'coordinators', 'What was accepted, in French, as it was said then.'),
  titleEn: field(lineSchema, 'coordinators', 'What was accepted, in English, as it was said then.'),
  reason: field(proseSchema, 'coordinators', 'Why it was accepted.'),
  acceptedAt: field(instantSchema, 'coordinators', 'When it was accepted.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Withdrawn; kept so that concurrent edits are not lost.'),
});
export type Acceptance = z.infer<typeof acceptanceSchema>;
