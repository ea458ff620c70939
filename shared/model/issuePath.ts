import type { z } from 'zod';

/** Where a value first broke its schema, such as `items/x/start`. */
export function issuePath(error: z.ZodError): string {
  const [issue] = error.issues;
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? []), ...unknownKey].map(String).join('/');
}
