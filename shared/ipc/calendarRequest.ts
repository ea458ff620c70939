import { z } from 'zod';
import { calendarChoicesSchema } from '../model/calendarChoices';
import { calendarRecipientSchema } from '../model/calendarRecipient';
import { recipientsLimit } from './recipientsLimit';

/** Whose calendars to write, and how. */
export const calendarRequestSchema = z.strictObject({
  recipients: z.array(calendarRecipientSchema).max(recipientsLimit),
  choices: calendarChoicesSchema,
});
export type CalendarRequest = z.infer<typeof calendarRequestSchema>;
