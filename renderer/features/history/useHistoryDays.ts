import { useMemo } from 'react';
import type { HistoryEntry } from '../../../shared/ipc/historyEntry';
import type { PlainDate } from '../../../shared/model/plainDate';
import { dateIn } from '../../../shared/time/dateIn';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { useMission } from '../../hooks/useMission';

export interface DayOfHistory {
  readonly day: PlainDate;
  readonly entries: readonly HistoryEntry[];
}

/**
 * Groups entries, given oldest first, under their day on the mission's home clock, the newest entry first. Their order is
 * that of cause and effect: where a computer's clock was wrong, a day may head two groups.
 */
export function useHistoryDays(entries: readonly HistoryEntry[]): readonly DayOfHistory[] {
  const homeZone = useMission((mission) => mission.homeZone);
  return useMemo(() => {
    const days: { readonly day: PlainDate; readonly entries: HistoryEntry[] }[] = [];
    for (const entry of [...entries].reverse()) {
      const day = dateIn(homeZone, epochMsOfInstant(entry.at));
      const last = days.at(-1);
      if (last?.day === day) last.entries.push(entry);
      else days.push({ day, entries: [entry] });
    }
    return days;
  }, [entries, homeZone]);
}
