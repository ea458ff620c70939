import { z } from 'zod';
import { calendarKindSchema } from './calendarKind';

/** Four weeks, and no more than phones ring for. */
const longestReminder = 28 * 24 * 60;
export const mostReminders = 2;

/** What calendars do with items of one kind. */
export const kindChoiceSchema = z.strictObject({
  isIncluded: z.boolean(),
  /** Whether others see the recipient as busy meanwhile. */
  isBusy: z.boolean(),
  /** Minutes before the beginning, the earliest reminder first; none where nothing rings. */
  reminders: z.array(z.int().min(0).max(longestReminder)).max(mostReminders),
});
export type KindChoice = z.infer<typeof kindChoiceSchema>;

/** How calendars are written, whosever they are; this installation remembers it for each mission. */
export const calendarChoicesSchema = z.strictObject({
  /** `recipient`: each person's own; everybody else's follow the installation. */
  language: z.enum(['recipient', 'fr', 'en', 'both']),
  /** Zoned keeps wall times right on every client that knows zones; UTC is for those that misread them. */
  times: z.enum(['zoned', 'utc']),
  includeTentative: z.boolean(),
  /** What colleagues who may look into the recipient's calendar see only as a busy time. */
  privacy: z.enum(['all-but-public', 'sensitive']),
  /** A kind that is not named takes the usual choice. */
  kinds: z.partialRecord(calendarKindSchema, kindChoiceSchema),
});
export type CalendarChoices = z.infer<typeof calendarChoicesSchema>;

/** What is written where nobody chose. */
export const usualCalendarChoices: CalendarChoices = {
  language: 'recipient',
  times: 'zoned',
  includeTentative: true,
  privacy: 'all-but-public',
  kinds: {},
};
