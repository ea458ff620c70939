import { z } from 'zod';
import { field } from './field';
import { delegateIdSchema, groupIdSchema, personIdSchema } from './identifier';
import { plainDateSchema } from './plainDate';
import { proseSchema } from './text';

export const delegateRoleSchema = z.enum(['head', 'member', 'official', 'coordinator', 'interpreter']);
export type DelegateRole = z.infer<typeof delegateRoleSchema>;

export const delegateStatusSchema = z.enum(['invited', 'registered', 'vetted', 'confirmed', 'withdrawn']);
export type DelegateStatus = z.infer<typeof delegateStatusSchema>;

/** The field that holds the day on which a delegate came to a status. */
export const standingDayOf = {
  invited: 'invitedOn',
  registered: 'registeredOn',
  vetted: 'vettedOn',
  confirmed: 'confirmedOn',
  withdrawn: 'withdrawnOn',
} as const satisfies Readonly<Record<DelegateStatus, string>>;

const day = (description: string) => field(plainDateSchema.optional(), 'coordinators', description);

/** A person's part in this mission. */
export const delegateSchema = z.strictObject({
  id: field(delegateIdSchema, 'public', 'Identifier, never reused.'),
  person: field(personIdSchema, 'delegation', 'Who it is.'),
  role: field(delegateRoleSchema, 'delegation', 'Part in the delegation, head of delegation included.'),
  status: field(delegateStatusSchema, 'delegation', 'From invitation to confirmation, or withdrawn.'),
  invitedOn: day('Day on which they were invited, by the calendar at home; absent while unknown, like the next four.'),
  registeredOn: day('Day on which they registered.'),
  vettedOn: day('Day on which they were vetted.'),
  confirmedOn: day('Day on which they were confirmed.'),
  withdrawnOn: day('Day on which they withdrew or were refused.'),
  statusReason: field(proseSchema.optional(), 'coordinators', 'Why the status is what it is: withdrawn, or refused.'),
  group: field(groupIdSchema.optional(), 'delegation', 'Group the delegate travels and meets with.'),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Delegate = z.infer<typeof delegateSchema>;
