import { useCallback, useMemo } from 'react';
import { daysOfMission, type MissionDay } from '../../../../shared/itinerary/daysOfMission';
import { mainDestination } from '../../../../shared/itinerary/mainDestination';
import type { Mission } from '../../../../shared/model/mission';
import { plainDateSchema, type PlainDate } from '../../../../shared/model/plainDate';
import { addDays } from '../../../../shared/time/addDays';
import { dateIn } from '../../../../shared/time/dateIn';
import { useDeferredMission } from '../../../hooks/useDeferredMission';
import { useNow } from '../../../hooks/useNow';
import { useView } from '../../../hooks/useView';

export interface MissionDays {
  readonly days: readonly MissionDay[];
  /** The day shown. */
  readonly day: MissionDay;
  /** The present day where the mission lives on it; absent while it is not under way. */
  readonly today?: MissionDay;
  readonly choose: (date: PlainDate) => void;
  /** To the day before (−1) or after (+1), also beyond the days of the mission. */
  readonly step: (days: number) => void;
}

/** The days of the mission and the one this installation looks at, remembered from last time. */
export function useMissionDays(): MissionDays {
  const mission = useDeferredMission();
  const [view, changeView] = useView();
  const now = useNow();
  const days = useMemo(() => daysOfMission(mission), [mission]);
  const today = days.find(({ date, zone }) => dateIn(zone, now) === date);
  const remembered = plainDateSchema.safeParse(view.day);
  const wanted = remembered.success ? remembered.data : (today?.date ?? mission.firstDay);
  const day = useMemo(
    () => days.find(({ date }) => date === wanted) ?? dayOutside(mission, wanted),
    [days, mission, wanted],
  );
  const choose = useCallback((date: PlainDate) => changeView({ day: date }), [changeView]);
  const step = useCallback((by: number) => changeView({ day: addDays(wanted, by) }), [changeView, wanted]);
  return useMemo(() => ({ days, day, ...(today && { today }), choose, step }), [days, day, today, choose, step]);
}

/** Items may be planned outside the mission's days; such a day is still a day, on the main destination's clock. */
function dayOutside(mission: Mission, date: PlainDate): MissionDay {
  const destination = mainDestination(mission);
  const zone = destination?.zone ?? mission.homeZone;
  return { date, zone, ...(destination && { destination }), jumpMinutes: 0, isTravelDay: false };
}
