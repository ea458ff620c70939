/** The identifiers in a set, in the order in which they came into it. */
export function idsIn<Id extends string>(set: Readonly<Partial<Record<Id, true>>>): Id[] {
  return Object.keys(set) as Id[];
}
