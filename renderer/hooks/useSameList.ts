import { useState } from 'react';
import { isSameList } from '../../shared/model/isSameList';

/** The list as it was, for as long as the new one holds the same in the same order: nothing is derived from it again. */
export function useSameList<T>(list: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(list);
  if (kept === list || isSameList(kept, list)) return kept;
  setKept(list);
  return list;
}
