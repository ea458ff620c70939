import { z } from 'zod';
import { calendarChoicesSchema } from '../model/calendarChoices';
import { calendarRecipientSchema } from '../model/calendarRecipient';
import { recipientsLimit } from './recipientsLimit';

/** Whose calendars to write, and how. */
export const calendarRequestSchema = z.strictObject({
  recipients: z.array(calendarRecipientSchema).max(recipientsLimit),
  choices: calendarChoicesSchema,
  /** A calendar each; or a folder each, with what changed, a message and files for mail programs. */
  form: z.enum(['files', 'packages']),
});
export type CalendarRequest = z.infer<typeof calendarRequestSchema>;
