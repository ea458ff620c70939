import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../shared/ipc/historyEntry';
import { useHost } from '../../hooks/useHost';
import { useMissionState } from '../../hooks/useMissionState';
import { useReport } from '../../hooks/useReport';

/** The mission's history, oldest entry first; null until it has been read. */
export function useHistoryEntries(): readonly HistoryEntry[] | null {
  const host = useHost();
  const report = useReport();
  const revision = useMissionState((state) => state.revision);
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void report(host.listHistory()).then((listed) => isCurrent && setEntries(listed));
    return () => {
      isCurrent = false;
    };
  }, [host, report, revision]);
  return entries;
}
