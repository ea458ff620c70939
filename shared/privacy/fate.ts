/** What becomes of a field when a closed mission is reduced. */
export type Fate =
  /** Stays as it is. */
  | 'kept'
  /** A text that stays, without the names, telephones and addresses of the people of the mission. */
  | 'unnamed'
  /** An identifier, or a set of them: a fresh one in its place, because people type names into identifiers. */
  | 'renamed'
  /** Gone; where the schema demands something, nothing stands in it. */
  | 'erased';

type FieldsOf<T> = T extends unknown ? keyof T : never;
/** A decision for every field of a record. */
export type Fates<T> = Readonly<Record<FieldsOf<T>, Fate>>;
