import type { z } from 'zod';
import type { Audience } from './audience';

/** Documents a field for the file format and names the widest audience that may ever read it. */
export function field<Schema extends z.ZodType>(schema: Schema, audience: Audience, description: string): Schema {
  return schema.meta({ description, audience });
}
