import { expect, test } from 'vitest';
import { z } from 'zod';
import { missionSchema } from '../../../../shared/model/mission';
import { privateFields } from '../../../e2e/support/privateFields';

/** What a recipient reads all the same of their own: a booking of the leg that they take. */
const toldToItsOwner = new Set(['bookingReference']);
const texts = ['Any text, "typed" by somebody', 'a tag'];

/** The kinds of records of a collection: items are sessions, legs, stays and deadlines. */
function kindsOf(schema: z.core.$ZodType): readonly z.ZodObject[] {
  if (schema instanceof z.ZodDefault) return kindsOf(schema.unwrap());
  if (schema instanceof z.ZodRecord) return kindsOf(schema.valueType);
  if (schema instanceof z.ZodDiscriminatedUnion) return schema.options.flatMap(kindsOf);
  return schema instanceof z.ZodObject ? [schema] : [];
}

function privateTexts({ shape }: z.ZodObject): readonly string[] {
  return Object.entries(shape).flatMap(([name, field]) => {
    const isPrivate = z.globalRegistry.get(field)?.['audience'] === 'coordinators';
    return isPrivate && texts.some((text) => (field as z.ZodType).safeParse(text).success) && !toldToItsOwner.has(name)
      ? [name]
      : [];
  });
}

test('what is looked for in all that leaves is every text that only coordinators may read, also of a later collection', () => {
  const found = Object.entries(missionSchema.shape).flatMap(([collection, schema]) =>
    kindsOf(schema).flatMap((kind) => {
      const type =
        collection === 'items' ? `.${[...(kind.shape['type'] as z.ZodLiteral<string>).values].join('')}` : '';
      const fields = privateTexts(kind);
      return fields.length === 0 ? [] : [[`${collection}${type}`, fields]];
    }),
  );
  expect(privateFields).toEqual(Object.fromEntries(found));
});
