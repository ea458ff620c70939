import { z } from 'zod';

const anything = z.any();

/**
 * Every way to make a schema looser in one place: a field that takes anything, a text of any length, a list without an end, a
 * word where one of a few was, keys that nobody knows.
 */
export function loosenings(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodObject) return [schema.loose(), ...fieldsOf(schema)];
  if (schema instanceof z.ZodUnion) return optionsOf(schema);
  if (schema instanceof z.ZodArray) return listsOf(schema);
  if (schema instanceof z.ZodRecord) {
    const values = loosenings(schema.valueType as z.ZodType).map((value) => z.record(z.string(), value));
    return [z.record(z.string(), schema.valueType), ...values];
  }
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return loosenings(schema.unwrap() as z.ZodType).map((inner) => inner.optional());
  }
  if (schema instanceof z.ZodString) return [z.string(), anything];
  if (schema instanceof z.ZodEnum) return [z.string(), anything];
  if (schema instanceof z.ZodNumber) return [z.number(), anything];
  return [anything];
}

function fieldsOf(schema: z.ZodObject): readonly z.ZodType[] {
  return Object.entries(schema.shape).flatMap(([name, field]) =>
    [...loosenings(field as z.ZodType), anything.optional()].map((looser) =>
      z.strictObject({ ...schema.shape, [name]: looser }),
    ),
  );
}

function optionsOf(schema: z.ZodUnion): readonly z.ZodType[] {
  const options = schema.options as readonly z.ZodType[];
  return options.flatMap((option, index) =>
    loosenings(option).map((looser) => z.union(options.map((other, at) => (at === index ? looser : other)))),
  );
}

function listsOf(schema: z.ZodArray): readonly z.ZodType[] {
  const element = schema.element as z.ZodType;
  return [z.array(element), ...loosenings(element).map((looser) => schema.clone({ ...schema.def, element: looser }))];
}
