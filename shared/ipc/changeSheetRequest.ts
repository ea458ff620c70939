import { z } from 'zod';
import { calendarChoicesSchema } from '../model/calendarChoices';
import { calendarRecipientSchema } from '../model/calendarRecipient';
import { paperSchema } from '../model/paper';

/** Whose sheet of changes to print, compared with what they were sent; their calendar's choices say in which languages. */
export const changeSheetRequestSchema = z.strictObject({
  document: z.literal('change-sheet'),
  recipient: calendarRecipientSchema,
  choices: calendarChoicesSchema,
  paper: paperSchema,
});
export type ChangeSheetRequest = z.infer<typeof changeSheetRequestSchema>;
