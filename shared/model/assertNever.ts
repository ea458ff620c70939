/** Ends an exhaustive switch: a new member of the union fails type-checking here before it can fail a coordinator. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
