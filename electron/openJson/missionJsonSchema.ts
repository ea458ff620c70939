import { z } from 'zod';
import { openJsonSchema } from './openJson';

/**
 * JSON Schema (2020-12) of the open form, from the same zod schemas that check it. Each field carries its description and
 * `audience`, the widest circle that may read it. Rules that JSON Schema cannot say (days and clock times that exist,
 * references to what is there) are left to the application.
 */
export function missionJsonSchema(): string {
  const schema = z.toJSONSchema(openJsonSchema, { io: 'input' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
