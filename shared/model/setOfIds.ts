/** A set of identifiers as the model keeps it (`setOf`); the inverse of `idsIn`. */
export function setOfIds<Id extends string>(ids: readonly Id[]): Record<Id, true> {
  return Object.fromEntries(ids.map((id) => [id, true])) as Record<Id, true>;
}
