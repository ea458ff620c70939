import { z } from 'zod';

/**
 * Words of a coordinator's own by which records are found again, in alphabetical order, apart by a comma: `CRO, membre or`.
 * One scalar, like the languages that somebody speaks: a set that two copies each gave to the same record would lose one of
 * them when they are merged.
 */
export const tagsSchema = z
  .string()
  .min(1)
  .max(500)
  .refine((text) => text === inOrder(text), { error: 'not-in-order' })
  .brand<'Tags'>();
export type Tags = z.infer<typeof tagsSchema>;

/** Tags as somebody types or pastes them; undefined where there is none, or more than a record keeps. */
export function tagsOf(text: string): Tags | undefined {
  const tags = tagsSchema.safeParse(inOrder(text));
  return tags.success ? tags.data : undefined;
}

export function tagsIn(tags: Tags | undefined): readonly string[] {
  return tags === undefined ? [] : tags.split(', ');
}

/** Each once, whatever its capitals; the first spelling stays. */
function inOrder(text: string): string {
  const spellings = new Map<string, string>();
  for (const part of text.split(/[,;\n]/)) {
    const tag = part.trim().replace(/\s+/g, ' ');
    const key = tag.toLowerCase();
    if (tag !== '' && !spellings.has(key)) spellings.set(key, tag);
  }
  return [...spellings.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, tag]) => tag)
    .join(', ');
}
