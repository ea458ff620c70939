import { useMemo } from 'react';
import type { HistoryEntry } from '../../../shared/ipc/host';
import type { PlainDate } from '../../../shared/model/plainDate';
import { dateIn } from '../../../shared/time/dateIn';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { useMission } from '../../hooks/useMission';

export interface DayOfHistory {
  readonly day: PlainDate;
  readonly entries: readonly HistoryEntry[];
}

/** Groups entries, given oldest first, by their day on the mission's home clock, the newest day and entry first. */
export function useHistoryDays(entries: readonly HistoryEntry[]): readonly DayOfHistory[] {
  const homeZone = useMission((mission) => mission.homeZone);
  return useMemo(() => {
    const days = new Map<PlainDate, HistoryEntry[]>();
    for (const entry of [...entries].reverse()) {
      const day = dateIn(homeZone, epochMsOfInstant(entry.at));
      days.set(day, [...(days.get(day) ?? []), entry]);
    }
    return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
  }, [entries, homeZone]);
}
