import { useEffect, useMemo, useState } from 'react';
import { runInSlices } from '../hooks/runInSlices';
import { RecordSearch } from '../../shared/search/recordSearch';

/**
 * The rows in which what is sought was found. They are read ahead while the window has nothing else to do.
 *
 * @param textOf the same function at each drawing
 */
export function useRecordSearch<Row extends { readonly id: string }>(
  rows: readonly Row[],
  query: string,
  textOf: (row: Row) => string,
): readonly Row[] {
  const [search] = useState(() => new RecordSearch<Row>(textOf));
  useEffect(() => {
    const controller = new AbortController();
    void runInSlices(search.readAhead(rows), () => undefined, controller.signal);
    return () => controller.abort();
  }, [rows, search]);
  return useMemo(() => search.find(rows, query), [query, rows, search]);
}
