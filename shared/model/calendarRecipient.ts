import { z } from 'zod';
import { delegateIdSchema, groupIdSchema, organisationIdSchema, venueIdSchema } from './identifier';

/** Whose calendar a file is. */
export const calendarRecipientSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('delegate'), id: delegateIdSchema }),
  z.strictObject({ kind: z.literal('group'), id: groupIdSchema }),
  /** A member of the delegation: what its delegates do. */
  z.strictObject({ kind: z.literal('organisation'), id: organisationIdSchema }),
  /** Whoever receives the delegation: what they host. */
  z.strictObject({ kind: z.literal('host'), id: organisationIdSchema }),
  /** What happens at one place. */
  z.strictObject({ kind: z.literal('venue'), id: venueIdSchema }),
  /** Everything that the delegation may see. */
  z.strictObject({ kind: z.literal('mission') }),
  /** Everything, for those who plan it. */
  z.strictObject({ kind: z.literal('coordinators') }),
  /** What everybody may see, for the partner to publish. */
  z.strictObject({ kind: z.literal('public') }),
]);
export type CalendarRecipient = z.infer<typeof calendarRecipientSchema>;
