import { useEffect, useState } from 'react';
import type { SearchPlace } from '../../../shared/ipc/historyDetail';
import { useHost } from '../../hooks/useHost';
import { useLocale } from '../../hooks/useLocale';
import { useMissionState } from '../../hooks/useMissionState';
import { useNotices } from '../../store/noticeStore';

/** What a search has found so far, newest first. */
export interface HistorySearch {
  readonly found: ReadonlySet<string>;
  readonly done: number;
  readonly total: number;
  readonly isDone: boolean;
  readonly query: string;
}

/** Searches part by part, so that everything else goes on; null without a question, and until the first part is read. */
export function useHistorySearch(query: string): HistorySearch | null {
  const host = useHost();
  const locale = useLocale();
  const fail = useNotices((state) => state.fail);
  const revision = useMissionState((state) => state.revision);
  const [search, setSearch] = useState<HistorySearch | null>(null);
  useEffect(() => {
    if (query === '') return undefined;
    let isCurrent = true;
    const goOn = async () => {
      const found = new Set<string>();
      for (let from: SearchPlace | null = { entry: 0, record: 0 }; from && isCurrent;) {
        const part = await host.searchHistory({ query, locale, from });
        if (!isCurrent) return;
        if (!part.ok) return fail(part.error);
        const { entries, done, total, next } = part.value;
        for (const entry of entries) found.add(entry);
        setSearch({ found: new Set(found), done, total, isDone: next === null, query });
        from = next;
      }
    };
    void goOn();
    return () => {
      isCurrent = false;
    };
  }, [host, locale, fail, query, revision]);
  return search?.query === query ? search : null;
}
