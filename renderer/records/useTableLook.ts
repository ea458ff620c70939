import { useState } from 'react';

/** What a table of records is asked to show. */
export interface TableLook {
  readonly query: string;
  readonly areFiltersShown: boolean;
  /** The sheet of the row one goes to stands beside the table. */
  readonly isSheetShown: boolean;
}

/** What a table is asked to show, and how that is changed. */
export interface ChangingLook extends TableLook {
  readonly setQuery: (query: string) => void;
  readonly toggleFilters: () => void;
  readonly toggleSheet: () => void;
}

export function useTableLook(areFiltersShownAtFirst = false): ChangingLook {
  const [query, setQuery] = useState('');
  const [areFiltersShown, setFiltersShown] = useState(areFiltersShownAtFirst);
  const [isSheetShown, setSheetShown] = useState(false);
  return {
    query,
    setQuery,
    areFiltersShown,
    toggleFilters: () => setFiltersShown(!areFiltersShown),
    isSheetShown,
    toggleSheet: () => setSheetShown(!isSheetShown),
  };
}
