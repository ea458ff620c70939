import type { SavedFilter } from '../../../shared/ipc/savedFilter';

/** What a table is asked to show: text in all columns, and text in some of them. */
export type ShownFilter = Pick<SavedFilter, 'query' | 'columns'>;

/** Spaces around a text and columns in which nothing is sought make no difference. */
export function isSameFilter(one: ShownFilter, other: ShownFilter): boolean {
  return keyOf(one) === keyOf(other);
}

/** Only what is sought somewhere, as settings keep it. */
export function filterShown({ query, columns }: ShownFilter): ShownFilter {
  const sought = Object.entries(columns).flatMap(([column, text]) => (text.trim() ? [[column, text.trim()]] : []));
  return { query: query.trim(), columns: Object.fromEntries(sought) as Record<string, string> };
}

function keyOf(filter: ShownFilter): string {
  const { query, columns } = filterShown(filter);
  return JSON.stringify([query, Object.entries(columns).sort(([one], [other]) => (one < other ? -1 : 1))]);
}
