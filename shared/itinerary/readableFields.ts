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
  const rules = rulesOf(schema);
  const shown: Fields = {};
  for (const [name, value] of Object.entries(record as Fields)) {
    const rule = rules.get(name);
    if (!rule) continue;
    if (isVisibleTo(rule.audience, reader)) shown[name] = value;
    else if (!rule.isOptional) {
      const empty = emptyValueOf(rule.field);
      if (empty === undefined) return undefined;
      shown[name] = empty;
    }
  }
  return shown as T;
}

interface FieldRule {
  readonly field: z.core.$ZodType;
  readonly audience: Audience;
  readonly isOptional: boolean;
}

const known = new WeakMap<z.ZodObject<z.ZodRawShape>, ReadonlyMap<string, FieldRule>>();

/** Asked of a schema once: a mission has a hundred thousand fields, and a schema a dozen. */
function rulesOf(schema: z.ZodObject<z.ZodRawShape>): ReadonlyMap<string, FieldRule> {
  const before = known.get(schema);
  if (before) return before;
  const rules = new Map(
    Object.entries(schema.shape).map(([name, field]) => {
      const isOptional = field instanceof z.ZodOptional;
      return [name, { field, audience: audienceOf(field), isOptional }];
    }),
  );
  known.set(schema, rules);
  return rules;
}

function audienceOf(field: z.core.$ZodType): Audience {
  const parsed = audienceSchema.safeParse(z.globalRegistry.get(field)?.['audience']);
  return parsed.success ? parsed.data : 'coordinators';
}

function emptyValueOf(field: z.core.$ZodType): unknown {
  if (field instanceof z.ZodRecord) return {};
  return field instanceof z.ZodBoolean ? false : undefined;
}
