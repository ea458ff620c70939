import { z } from 'zod';
import { delegateIdSchema, groupIdSchema } from '../model/identifier';
import { recipientsLimit } from './recipientsLimit';

/** Whose calendars to write, and how. */
export const calendarRequestSchema = z.strictObject({
  delegates: z.array(delegateIdSchema).max(recipientsLimit),
  groups: z.array(groupIdSchema).max(recipientsLimit),
  /** One file with everything the delegation may see. */
  mission: z.boolean(),
  /** `recipient`: each person's own; groups and the mission then follow the installation. */
  language: z.enum(['recipient', 'fr', 'en', 'both']),
  /** Zoned keeps wall times right on every client that knows zones; UTC is for those that misread them. */
  times: z.enum(['zoned', 'utc']),
  includeTentative: z.boolean(),
});
export type CalendarRequest = z.infer<typeof calendarRequestSchema>;
