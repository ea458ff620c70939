import { z } from 'zod';

/**
 * The record of the directory that a record of a mission was copied from, or to, and what both said then: its identifier,
 * and a short digest of each field, `w4f0 city=1f0c22ab name=77aa01ce`. One scalar, so that the record that is meant and
 * what is known of it never come apart in a merge. Of use only on the computer whose directory it is; elsewhere nobody is meant.
 */
export const directoryLinkSchema = z
  .string()
  .max(500)
  .regex(/^[a-z][a-z0-9-]{1,63}( [a-zA-Z]+=[0-9a-f]{8})*$/)
  .brand<'DirectoryLink'>();
export type DirectoryLink = z.infer<typeof directoryLinkSchema>;

/** The identifier in the directory. */
export function linkedId(link: DirectoryLink): string {
  return link.split(' ', 1)[0] ?? '';
}

/** The digest of each field as it was when both said the same. */
export function linkedDigests(link: DirectoryLink): ReadonlyMap<string, string> {
  const [, ...parts] = link.split(' ');
  return new Map(parts.map((part) => part.split('=') as [string, string]));
}

export function directoryLinkOf(id: string, digests: ReadonlyMap<string, string>): DirectoryLink {
  const parts = [...digests]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([field, digest]) => `${field}=${digest}`);
  return directoryLinkSchema.parse([id, ...parts].join(' '));
}
