import { z } from 'zod';
import { field } from './field';
import { delegateIdSchema, groupIdSchema, personIdSchema } from './identifier';
import { proseSchema } from './text';

export const delegateRoleSchema = z.enum(['head', 'member', 'official', 'coordinator', 'interpreter']);
export type DelegateRole = z.infer<typeof delegateRoleSchema>;

export const delegateStatusSchema = z.enum(['invited', 'registered', 'vetted', 'confirmed', 'withdrawn']);
export type DelegateStatus = z.infer<typeof delegateStatusSchema>;

/** A person's part in this mission. */
export const delegateSchema = z.strictObject({
  id: field(delegateIdSchema, 'public', 'Identifier, never reused.'),
  person: field(personIdSchema, 'delegation', 'Who it is.'),
  role: field(delegateRoleSchema, 'delegation', 'Part in the delegation, head of delegation included.'),
  status: field(delegateStatusSchema, 'delegation', 'From invitation to confirmation, or withdrawn.'),
  group: field(groupIdSchema.optional(), 'delegation', 'Group the delegate travels and meets with.'),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Delegate = z.infer<typeof delegateSchema>;
