import type { GridView } from './gridView';

/** One press on a head sorts upwards, the next downwards, the third gives back the order of the list. */
export function nextSort(sort: GridView['sort'], column: string): GridView['sort'] {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null;
}
