import { z } from 'zod';
import { foldText } from '../text/foldText';
import { delegateFields, type ColumnMapping, type ListKind } from './delegateField';
import { digestOf } from '../text/digestOf';

/**
 * What a person last said of the columns of lists with these headers, kept in the profile. The order of the columns is
 * left aside, because the next export of the same list may have another.
 */
export const rememberedMappingSchema = z.strictObject({
  /** Digest of all headers; see `headersKey`. */
  key: z.string().max(64),
  /** Of each column by its header, folded; what is not imported is left out. */
  columns: z.array(z.strictObject({ header: z.string().max(200), field: z.enum(delegateFields) })).max(256),
});
export type RememberedMapping = z.infer<typeof rememberedMappingSchema>;

/** More kinds of lists than anybody gets; the oldest is then forgotten. */
export const rememberedMappingsLimit = 40;

/** The same for the same headers in any order, case and accents; another for lists of another kind, where « Nom » is somebody else's. */
export function headersKey(header: readonly string[], list: ListKind = 'delegates'): string {
  const names = namesOf(header).sort();
  return digestOf((list === 'delegates' ? names : [list, ...names]).join('\u0000'));
}

/** The mapping as it was remembered for these headers; `locked` columns of `suggested` stay locked. */
export function recallMapping(
  header: readonly string[],
  suggested: ColumnMapping,
  remembered: readonly RememberedMapping[],
  list: ListKind = 'delegates',
): ColumnMapping | undefined {
  const found = remembered.find(({ key }) => key === headersKey(header, list));
  if (!found) return undefined;
  const fields = new Map(found.columns.map((column) => [column.header, column.field]));
  return namesOf(header).map((name, column) =>
    suggested[column] === 'locked' ? 'locked' : (fields.get(name) ?? 'ignored'),
  );
}

/** The list with this mapping in it, the newest first. */
export function rememberMapping(
  header: readonly string[],
  mapping: ColumnMapping,
  remembered: readonly RememberedMapping[],
  list: ListKind = 'delegates',
): RememberedMapping[] {
  const columns = namesOf(header).flatMap((name, column) => {
    const field = mapping[column];
    return field === undefined || field === 'ignored' || field === 'locked' ? [] : [{ header: name, field }];
  });
  const others = forgetMapping(header, remembered, list);
  return [{ key: headersKey(header, list), columns }, ...others].slice(0, rememberedMappingsLimit);
}

export function forgetMapping(
  header: readonly string[],
  remembered: readonly RememberedMapping[],
  list: ListKind = 'delegates',
): RememberedMapping[] {
  const key = headersKey(header, list);
  return remembered.filter((each) => each.key !== key);
}

/** Headers as they are compared; the second of two equal ones is told apart by its number. */
function namesOf(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((name) => {
    const folded = foldText(name).slice(0, 180);
    const count = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, count);
    return count === 1 ? folded : `${folded} #${count}`;
  });
}
