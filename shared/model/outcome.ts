import { z } from 'zod';
import { field } from './field';
import { itemIdSchema, outcomeIdSchema } from './identifier';
import { instantSchema } from './instant';
import { moneySchema } from './money';
import { proseSchema } from './text';

/** Whether a meeting took place. */
export const attendanceSchema = z.enum(['held', 'no-show', 'moved']);
export type Attendance = z.infer<typeof attendanceSchema>;

/** What came of it. */
export const outcomeResultSchema = z.enum(['lead', 'nda', 'letter-of-intent', 'investment', 'contract', 'study']);

/**
 * What came of one meeting. A meeting has one; where two people noted one apart, the later one counts (`outcomeOf`) and the
 * other stays until somebody deletes it (docs/decisions/0210-outcomes-and-follow-ups.md).
 */
export const outcomeSchema = z.strictObject({
  id: field(outcomeIdSchema, 'coordinators', 'Identifier, never reused.'),
  item: field(itemIdSchema, 'coordinators', 'The meeting that it came of.'),
  attendance: field(attendanceSchema, 'coordinators', 'Whether the meeting took place.'),
  result: field(outcomeResultSchema.optional(), 'coordinators', 'What came of it.'),
  amount: field(moneySchema.optional(), 'coordinators', 'Its worth: currency (ISO 4217) and amount, `CAD 250000.00`.'),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  recordedAt: field(instantSchema, 'coordinators', 'When it was last noted.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Outcome = z.infer<typeof outcomeSchema>;
