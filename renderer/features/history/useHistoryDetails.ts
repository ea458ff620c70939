import { useEffect, useState } from 'react';
import type { HistoryDetail } from '../../../shared/ipc/historyDetail';
import type { HistoryEntry } from '../../../shared/ipc/historyEntry';
import { useHost } from '../../hooks/useHost';
import { useNotices } from '../../store/noticeStore';

type Details = ReadonlyMap<string, HistoryDetail>;

/** What the entries in sight changed. Asked for once; again where an entry has grown, or was taken back or done again. */
export function useHistoryDetails(
  inSight: readonly HistoryEntry[],
): (entry: HistoryEntry) => HistoryDetail | undefined {
  const host = useHost();
  const fail = useNotices((state) => state.fail);
  const [details, setDetails] = useState<Details>(new Map());
  const missing = inSight.filter((entry) => !details.has(stateOf(entry)));
  const wanted = JSON.stringify(missing.map((entry) => [entry.id, stateOf(entry)]));
  useEffect(() => {
    const states = new Map(JSON.parse(wanted) as readonly [string, string][]);
    if (states.size === 0) return undefined;
    let isCurrent = true;
    void host.describeHistory({ entries: [...states.keys()] }).then((described) => {
      if (!isCurrent) return;
      if (!described.ok) return fail(described.error);
      const read = described.value.map((detail) => [states.get(detail.entry) ?? detail.entry, detail] as const);
      setDetails((known) => new Map([...known, ...read]));
    });
    return () => {
      isCurrent = false;
    };
  }, [host, fail, wanted]);
  return (entry) => details.get(stateOf(entry));
}

function stateOf({ id, edits, isUndone }: HistoryEntry): string {
  return `${id}/${edits}/${isUndone}`;
}
