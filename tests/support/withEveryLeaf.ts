import { missionSchema, type Mission } from '../../shared/model/mission';

type TextOf = (path: string) => string;
interface Schema {
  safeParse(value: unknown): { readonly success: boolean };
}

/**
 * The mission with a text of the test's own in place of every text that stands in any of its collections, however deep, and that
 * the model would take there: identifiers, days and choices stay. The path is `announcements.outlet.letter`.
 */
export function withEveryLeaf(mission: Mission, textOf: TextOf): Mission {
  const planted = Object.entries(mission).map(([collection, records]) => {
    const schema: Schema | undefined = missionSchema.shape[collection as 'people'];
    if (typeof records !== 'object' || schema === undefined) return [collection, records];
    const changed = Object.entries(records).map(([id, record]) => {
      const isFine = (candidate: unknown) => schema.safeParse({ [id]: candidate }).success;
      return [id, plant(record, isFine, (field) => textOf(`${collection}.${field}.${id}`), 'itself')];
    });
    return [collection, Object.fromEntries(changed) as unknown];
  });
  return missionSchema.parse(Object.fromEntries(planted));
}

/** A value with texts planted one by one, each only where the whole is still fine with it. */
function plant(value: unknown, isFine: (candidate: unknown) => boolean, textOf: TextOf, field: string): unknown {
  if (typeof value === 'string') {
    const text = textOf(field);
    return !value.startsWith('canary.') && isFine(text) ? text : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const isList = Array.isArray(value);
  let whole: Record<string, unknown> = { ...value };
  const rebuilt = (parts: Record<string, unknown>) => (isList ? Object.values(parts) : parts);
  for (const [key, part] of Object.entries(value)) {
    const name = isList ? field : key;
    const before = whole;
    whole = { ...whole, [key]: plant(part, (inner) => isFine(rebuilt({ ...before, [key]: inner })), textOf, name) };
  }
  return rebuilt(whole);
}
