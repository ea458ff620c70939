/** A record of the directory that was found by its name, as the search over everything lists it. */
export interface DirectoryHit {
  /** Of both tables together. */
  readonly id: string;
  readonly table: 'organisations' | 'people';
  /** Identifier of the record in its table. */
  readonly record: string;
  readonly title: string;
  /** Organisation of a person, city of an organisation. */
  readonly detail: string;
}
