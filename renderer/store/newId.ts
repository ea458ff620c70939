/** A fresh identifier for a record that an edit adds and another edit of the same step refers to. */
export function newId(): string {
  return `w${crypto.randomUUID()}`;
}
