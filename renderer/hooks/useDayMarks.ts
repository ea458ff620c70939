import { useMemo } from 'react';
import type { Severity } from '../../shared/conflicts/severity';
import type { MissionDay } from '../../shared/itinerary/daysOfMission';
import { indexMission } from '../../shared/itinerary/indexMission';
import type { PlainDate } from '../../shared/model/plainDate';
import { dayBounds } from '../../shared/time/dayBounds';
import { useFindings } from './useFindings';
import { useDeferredMission } from './useDeferredMission';

export interface DayMark {
  /** Items that begin on the day. */
  readonly count: number;
  /** The worst open finding of the day. */
  readonly severity?: Severity;
}

/** What a list of days says about each: how much, and how bad. */
export function useDayMarks(days: readonly MissionDay[]): ReadonlyMap<PlainDate, DayMark> {
  const mission = useDeferredMission();
  const findings = useFindings();
  return useMemo(() => {
    const { entries } = indexMission(mission);
    return new Map(
      days.map(({ date, zone }) => {
        const bounds = dayBounds(date, zone);
        const count = entries.filter(({ start }) => bounds.start <= start && start < bounds.end).length;
        // Findings come worst first.
        const worst = findings.find(({ start, end }) => start < bounds.end && Math.max(end, start + 1) > bounds.start);
        return [date, { count, ...(worst && { severity: worst.severity }) }];
      }),
    );
  }, [days, mission, findings]);
}
