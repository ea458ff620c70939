import { z } from 'zod';

/** What a table of the directory was asked to show, under a name of the person's own. */
export const savedFilterSchema = z.strictObject({
  name: z.string().min(1).max(80),
  table: z.enum(['organisations', 'people']),
  /** What is sought in all columns. */
  query: z.string().max(200),
  /** What is sought in one column, by the column's identifier. */
  columns: z.record(z.string().max(40), z.string().max(200)),
});

export type SavedFilter = z.infer<typeof savedFilterSchema>;

/** More than anybody tells apart in a menu. */
export const savedFiltersLimit = 60;
