import type { Locale } from '../model/locale';
import type { ContactCard } from './contactCard';
import { contactFields, contactRow, type ContactField } from './contactRow';
import type { LeftOut, LeftOutKind } from './leftOut';
import { leftOutKinds } from './leftOut';
import type { SpreadsheetTable } from './spreadsheetTable';

/** How the columns are called, in the language of who reads them. */
export type ContactHeads = Readonly<Record<ContactField, string>>;

/** A list of delegates has names, so that a contact without one is noticed. */
const always: ReadonlySet<ContactField> = new Set<ContactField>(['givenName', 'familyName']);

/** Contacts as the table that a spreadsheet with these columns would be: a row for each, numbered as they follow each other. */
export function tableFromContacts(
  cards: readonly ContactCard[],
  heads: ContactHeads,
  language: Locale,
): Pick<SpreadsheetTable, 'header' | 'rows' | 'leftOut' | 'pictures'> {
  const read = cards.map((card) => contactRow(card, language));
  const filled = contactFields.filter(
    (field) => always.has(field) || read.some((row) => row?.values[field] !== undefined),
  );
  const rows = read.flatMap((row, index) =>
    row ? [{ number: index + 1, cells: filled.map((field) => row.values[field] ?? '') }] : [],
  );
  const leftOut = read.flatMap((row): readonly LeftOutKind[] => row?.leftOut ?? ['groups']);
  const pictures = read.flatMap((row, index) => (row?.picture ? [{ row: index + 1, ...row.picture }] : []));
  return {
    header: filled.map((field) => heads[field]),
    rows,
    leftOut: countsOf(leftOut),
    ...(pictures.length > 0 && { pictures }),
  };
}

function countsOf(kinds: readonly LeftOutKind[]): LeftOut {
  const counts = Object.fromEntries(leftOutKinds.map((kind) => [kind, 0])) as Record<LeftOutKind, number>;
  for (const kind of kinds) counts[kind] += 1;
  return counts;
}
