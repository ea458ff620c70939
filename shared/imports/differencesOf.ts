/** Some fields of a record, each with a value: what an import may set. */
export type Given<T> = { [Field in Exclude<keyof T, 'id' | 'deleted'>]?: Exclude<T[Field], undefined> };

/** The given fields that differ from what a record says; all of them where there is no record yet. */
export function differencesOf<T extends object>(
  record: T | undefined,
  given: { readonly [Field in keyof T]?: T[Field] | undefined },
): Given<T> {
  const differing = (Object.entries(given) as [keyof T, unknown][]).filter(
    ([field, value]) => value !== undefined && record?.[field] !== value,
  );
  // The filter has just dropped what is undefined; the compiler cannot follow it through `fromEntries`.
  return Object.fromEntries(differing) as Given<T>;
}
