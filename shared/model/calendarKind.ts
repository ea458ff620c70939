import { z } from 'zod';
import { sessionKindSchema } from './itineraryItem';

/** What calendars tell apart, because people want it or not, are busy or free, and are reminded early or late. */
export const calendarKindSchema = z.enum([...sessionKindSchema.options, 'flight', 'other-leg', 'stay', 'deadline']);
export type CalendarKind = z.infer<typeof calendarKindSchema>;
