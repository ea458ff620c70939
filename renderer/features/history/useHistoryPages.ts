import { useEffect, useState } from 'react';
import type { RecordChange } from '../../../shared/history/recordChange';
import { useHost } from '../../hooks/useHost';
import { useNotices } from '../../store/noticeStore';

export interface HistoryPages {
  readonly changes: readonly RecordChange[];
  readonly isWhole: boolean;
}

/** Everything that an entry changed, growing until all of it has been read. */
export function useHistoryPages(entry: string): HistoryPages {
  const host = useHost();
  const fail = useNotices((state) => state.fail);
  const [pages, setPages] = useState<HistoryPages>({ changes: [], isWhole: false });
  useEffect(() => {
    let isCurrent = true;
    const readOn = async () => {
      for (let from: number | null = 0; from !== null && isCurrent;) {
        const page = await host.readHistoryEntry({ entry, from });
        if (!isCurrent) return;
        if (!page.ok) return fail(page.error);
        const { changes, next } = page.value;
        setPages((read) => ({ changes: [...read.changes, ...changes], isWhole: next === null }));
        from = next;
      }
    };
    void readOn();
    return () => {
      isCurrent = false;
    };
  }, [host, fail, entry]);
  return pages;
}
