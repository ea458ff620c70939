/** Values by each of their keys, keys and values in the order in which they come; a value without a key is in no group. */
export function groupedBy<Key, Value>(
  values: Iterable<Value>,
  keysOf: (value: Value) => readonly Key[],
): ReadonlyMap<Key, readonly [Value, ...Value[]]> {
  const groups = new Map<Key, [Value, ...Value[]]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
