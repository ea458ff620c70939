import { useMemo } from 'react';
import type { HistoryEntry } from '../../../shared/ipc/historyEntry';
import type { PlainDate } from '../../../shared/model/plainDate';
import { dateIn } from '../../../shared/time/dateIn';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { useMission } from '../../hooks/useMission';

export interface HistoryRow {
  readonly entry: HistoryEntry;
  /** The day that begins with this entry, where it is another than that of the entry above. */
  readonly day: PlainDate | null;
}

/**
 * Entries, given oldest first, newest first, with their days on the mission's home clock. Their order is that of cause
 * and effect: where a computer's clock was wrong, a day may begin twice.
 */
export function useHistoryRows(
  entries: readonly HistoryEntry[],
  found: ReadonlySet<string> | null,
): readonly HistoryRow[] {
  const homeZone = useMission((mission) => mission.homeZone);
  return useMemo(() => {
    const shown = [...entries].reverse().filter(({ id }) => found === null || found.has(id));
    const days = shown.map(({ at }) => dateIn(homeZone, epochMsOfInstant(at)));
    return shown.map((entry, index) => ({
      entry,
      day: days[index] === days[index - 1] ? null : (days[index] ?? null),
    }));
  }, [entries, found, homeZone]);
}
