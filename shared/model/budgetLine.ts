import { z } from 'zod';
import { field } from './field';
import { budgetLineIdSchema, itemIdSchema, organisationIdSchema } from './identifier';
import { moneySchema } from './money';
import { payShareSchema } from './payShare';
import { lineSchema, proseSchema } from './text';

/** Something that a joint activity costs, and what each of its parties pays of it. Nobody but coordinators reads of money. */
export const budgetLineSchema = z.strictObject({
  id: field(budgetLineIdSchema, 'coordinators', 'Identifier, never reused.'),
  item: field(itemIdSchema, 'coordinators', 'Joint activity that it pays for.'),
  whatFr: field(lineSchema, 'coordinators', 'What is paid for, in French.'),
  whatEn: field(lineSchema, 'coordinators', 'What is paid for, in English.'),
  estimated: field(moneySchema.optional(), 'coordinators', 'What it was expected to cost: `CAD 1250.00`.'),
  actual: field(moneySchema.optional(), 'coordinators', 'What it came to; counts instead of what was expected.'),
  shares: field(
    z.record(organisationIdSchema, payShareSchema),
    'coordinators',
    'What each party pays: part of it (`50%`) or an amount (`CAD 625.00`).',
  ),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type BudgetLine = z.infer<typeof budgetLineSchema>;
