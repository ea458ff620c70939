import { z } from 'zod';

/** A point in time as it is stored: UTC, whole seconds, `2026-05-20T18:02:00Z`. Only records of the past use it, never plans. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .brand<'Instant'>();
export type Instant = z.infer<typeof instantSchema>;
