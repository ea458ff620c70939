import { useMemo } from 'react';
import type { SupportDays } from '../../../shared/itinerary/isSupportOverdue';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';

/** What decides whether a request is late; the same object for as long as neither day changes. */
export function useSupportDays(): SupportDays {
  const today = useToday();
  const lastDay = useMission((mission) => mission.lastDay);
  return useMemo(() => ({ today, lastDay }), [lastDay, today]);
}
