import { z } from 'zod';

/** New values for some fields of a record: a field left out stays as it is, `null` clears an optional field. */
export type Changes<T> = {
  [K in keyof T]?: object extends Pick<T, K> ? Exclude<T[K], undefined> | null : T[K];
};

/**
 * The schema of `Changes` for the record that `schema` describes, without the fields that no edit may set. `null` stands
 * for "clear" because an absent field already means "leave alone", and because `undefined` does not survive JSON.
 */
export function changesOf<Shape extends Record<string, z.ZodType>, Fixed extends keyof Shape & string>(
  schema: z.ZodObject<Shape>,
  fixed: readonly Fixed[],
): z.ZodType<Changes<Omit<z.infer<z.ZodObject<Shape>>, Fixed>>> {
  const shape = Object.fromEntries(
    Object.entries<z.ZodType>(schema.shape)
      .filter(([name]) => !fixed.some((field) => field === name))
      .map(([name, type]) => [name, (type instanceof z.ZodOptional ? type.nullable() : type).optional()]),
  );
  // The loop above says at run time what `Changes` says to the compiler, which cannot follow `fromEntries`.
  return z.strictObject(shape) as unknown as z.ZodType<Changes<Omit<z.infer<z.ZodObject<Shape>>, Fixed>>>;
}
