import { z } from 'zod';
import { localeSchema } from '../model/locale';
import { paperSchema } from '../model/paper';

/** What a person chose for this installation; never part of a mission. */
export const settingsSchema = z.strictObject({
  locale: localeSchema,
  theme: z.enum(['system', 'light', 'dark']),
  /** Name that the history shows for this person's edits; empty until given. */
  author: z.string().max(200),
  paper: paperSchema,
});
export type Settings = z.infer<typeof settingsSchema>;
