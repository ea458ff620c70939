/** Where in the window a field is seen and written: the source file under `renderer`, and the catalogue key of its label. */
export interface Place {
  readonly file: string;
  readonly label: string;
}

/** Why a field has no place in the window. */
export type Absence = string;

export type PlacesOf = Readonly<Record<string, Place | Absence>>;

export const identifier: Absence = 'An identifier, for calendars and for merging; no person reads it.';
const deletion: Absence = 'The mark of deletion; the window shows what is not deleted.';

/** Every field under its own name, labelled by a key that ends in it. */
export function inForm(file: string, prefix: string, fields: readonly string[]): PlacesOf {
  return Object.fromEntries(fields.map((field) => [field, { file, label: `${prefix}.${field}` }]));
}

export const marks: PlacesOf = { id: identifier, deleted: deletion };
