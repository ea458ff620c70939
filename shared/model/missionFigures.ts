import { z } from 'zod';
import { meetingPurposeSchema } from './meetingPurpose';
import { outcomeResultSchema } from './outcome';
import { plainDateSchema } from './plainDate';
import { lineSchema } from './text';

const countSchema = z.int().min(0).max(1_000_000);

/** What a mission came to, in figures alone: enough to stand beside another one, and nothing of anybody who took part. */
export const missionFiguresSchema = z.strictObject({
  titleFr: lineSchema,
  titleEn: lineSchema,
  firstDay: plainDateSchema,
  delegates: countSchema,
  organisations: countSchema,
  meetings: countSchema,
  held: countSchema,
  purposes: z.partialRecord(meetingPurposeSchema, countSchema),
  results: z.partialRecord(outcomeResultSchema, countSchema),
  /** In units of each currency (ISO 4217). */
  amounts: z.record(z.string().regex(/^[A-Z]{3}$/), z.number().min(0).max(1e15)),
  supportAsked: countSchema,
  supportGiven: countSchema,
  /** Companies that answered the survey, and the average of all their marks. */
  answers: countSchema,
  satisfaction: z.number().min(1).max(5).optional(),
});
export type MissionFigures = z.infer<typeof missionFiguresSchema>;

/** As many as stand side by side on a page. */
export const mostCompared = 4;
