import { z } from 'zod';
import { instantSchema } from '../../shared/model/instant';
import { localeSchema } from '../../shared/model/locale';

/** What an edit did, as it is kept for ever in the file: see `CommandLabel`. */
const labelSchema = z.strictObject({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.record(localeSchema, z.string())])),
});

/**
 * The message of each Automerge change: the history of the mission, kept inside the file itself. `entry` is what one
 * step of undo takes back; all commands of one group share it. `by` is empty where the person gave no name.
 */
export const changeMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('create'), at: instantSchema, by: z.string() }),
  z.strictObject({
    kind: z.literal('edit'),
    entry: z.string(),
    command: z.string(),
    label: labelSchema,
    at: instantSchema,
    by: z.string(),
  }),
  z.strictObject({ kind: z.enum(['undo', 'redo']), entry: z.string(), at: instantSchema, by: z.string() }),
]);
export type ChangeMessage = z.infer<typeof changeMessageSchema>;

/** Reads the message of a change that another release, or another program, may have written. */
export function parseChangeMessage(message: string | null): ChangeMessage | undefined {
  if (message === null) return undefined;
  try {
    return changeMessageSchema.safeParse(JSON.parse(message)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
