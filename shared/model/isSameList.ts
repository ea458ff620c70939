/** Whether two lists hold the same things in the same order: the same objects, not equal ones. */
export function isSameList<Value>(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
