import { useEffect, useState } from 'react';
import type { PlainDate } from '../../shared/model/plainDate';
import { dateIn } from '../../shared/time/dateIn';
import { minuteMs } from '../../shared/time/minuteMs';
import { epochMsNow } from '../store/epochMsNow';
import { useMission } from './useMission';

/** The date at home. Draws again only when a day has gone by. */
export function useToday(): PlainDate {
  const homeZone = useMission((mission) => mission.homeZone);
  const [now, setNow] = useState(epochMsNow);
  const today = dateIn(homeZone, now);
  useEffect(() => {
    const timer = setInterval(() => {
      const present = epochMsNow();
      if (dateIn(homeZone, present) !== today) setNow(present);
    }, minuteMs);
    return () => clearInterval(timer);
  }, [homeZone, today]);
  return today;
}
