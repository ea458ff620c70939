import { z } from 'zod';
import { rememberedMappingSchema, rememberedMappingsLimit } from '../imports/rememberedMapping';
import { localeSchema } from '../model/locale';
import { paperSchema } from '../model/paper';
import { savedFilterSchema, savedFiltersLimit } from './savedFilter';

/** More pairs than anybody looks at. */
export const notDuplicatesLimit = 5_000;

/** What a person chose for this installation; never part of a mission. */
export const settingsSchema = z.strictObject({
  locale: localeSchema,
  theme: z.enum(['system', 'light', 'dark']),
  /** Name that the history shows for this person's edits; empty until given. */
  author: z.string().max(200),
  paper: paperSchema,
  /** What columns meant in lists that were imported, by their headers; absent in profiles of earlier releases. */
  mappings: z.array(rememberedMappingSchema).max(rememberedMappingsLimit).default([]),
  /** Pairs of records of the directory that look alike and are two: both identifiers, in order. */
  notDuplicates: z.array(z.string().max(130)).max(notDuplicatesLimit).default([]),
  /** Filters of the directory's tables, in the order of their names. */
  filters: z.array(savedFilterSchema).max(savedFiltersLimit).default([]),
});
export type Settings = z.infer<typeof settingsSchema>;
