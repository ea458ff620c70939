import { z } from 'zod';

/**
 * The languages that somebody speaks, as ISO 639-1 codes in alphabetical order: `en fr`. One scalar, because a set that two
 * copies of a mission each gave to the same person would lose one of them when they are merged.
 */
export const spokenLanguagesSchema = z
  .string()
  .max(500)
  .regex(/^[a-z]{2}( [a-z]{2})*$/)
  .refine((text) => text === sortedCodes(text.split(' ')), { error: 'not-in-order' })
  .brand<'SpokenLanguages'>();
export type SpokenLanguages = z.infer<typeof spokenLanguagesSchema>;

/** In order, each once; undefined where there is none. */
export function spokenLanguagesOf(codes: Iterable<string>): SpokenLanguages | undefined {
  const languages = spokenLanguagesSchema.safeParse(sortedCodes(codes));
  return languages.success ? languages.data : undefined;
}

export function codesOf(languages: SpokenLanguages): readonly string[] {
  return languages.split(' ');
}

function sortedCodes(codes: Iterable<string>): string {
  return [...new Set(codes)].sort().join(' ');
}
