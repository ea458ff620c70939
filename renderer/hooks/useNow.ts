import { useEffect, useState } from 'react';
import type { EpochMs } from '../../shared/time/epochMs';
import { epochMsNow } from '../store/epochMsNow';

const quarterMinute = 15_000;

/** The present, renewed every quarter of a minute: for clocks on screen and "in 32 days", never for what is stored. */
export function useNow(): EpochMs {
  const [now, setNow] = useState(epochMsNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(epochMsNow()), quarterMinute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
