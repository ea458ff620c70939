import type { z } from 'zod';

/** The field of a record that its schema complains of first; a field that the record may not have counts too. */
export function faultyField(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') return issue.keys[0] ?? '';
  const field = issue?.path[0];
  return field === undefined ? '' : field.toString();
}
