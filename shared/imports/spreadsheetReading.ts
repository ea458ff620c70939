import { z } from 'zod';
import { separators, textEncodings } from './spreadsheetTable';

/** How a person says that a text is to be read, where the guess was wrong. */
export const spreadsheetReadingSchema = z.strictObject({
  encoding: z.enum(textEncodings),
  separator: z.enum(separators),
});
export type SpreadsheetReading = z.infer<typeof spreadsheetReadingSchema>;
