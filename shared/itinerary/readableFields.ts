import { z } from 'zod';
import { audienceSchema, type Audience } from '../model/audience';
import { isVisibleTo } from './isVisibleTo';

type Fields = Record<string, unknown>;

/**
 * The part of a record that a reader may have, by the audience that the schema gives each field. A hidden field that the
 * schema requires becomes empty where empty says nothing (no members, not done); a record that would need anything else
 * is not for that reader at all: `undefined`. A field without an audience is hidden: forgetting one must not publish it.
 */
export function readableFields<T extends object>(
  schema: z.ZodObject<z.ZodRawShape>,
  record: T,
  reader: Audience,
): T | undefined {
  const shown: Fields = {};
  for (const [name, value] of Object.entries(record as Fields)) {
    const field: z.core.$ZodType | undefined = schema.shape[name];
    if (field && isVisibleTo(audienceOf(field), reader)) shown[name] = value;
    else if (field && !(field instanceof z.ZodOptional)) {
      const empty = emptyValueOf(field);
      if (empty === undefined) return undefined;
      shown[name] = empty;
    }
  }
  return shown as T;
}

function audienceOf(field: z.core.$ZodType): Audience {
  const parsed = audienceSchema.safeParse(z.globalRegistry.get(field)?.['audience']);
  return parsed.success ? parsed.data : 'coordinators';
}

function emptyValueOf(field: z.core.$ZodType): unknown {
  if (field instanceof z.ZodRecord) return {};
  return field instanceof z.ZodBoolean ? false : undefined;
}
