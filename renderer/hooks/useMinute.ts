import { useEffect, useState } from 'react';
import type { EpochMs } from '../../shared/time/epochMs';
import { minuteMs } from '../../shared/time/minuteMs';
import { epochMsNow } from '../store/epochMsNow';

const checkEvery = 5_000;

/** The present to the minute: whoever shows it is drawn again once a minute and not more often. */
export function useMinute(): EpochMs {
  const [minute, setMinute] = useState(presentMinute);
  useEffect(() => {
    const timer = setInterval(() => setMinute(presentMinute()), checkEvery);
    return () => clearInterval(timer);
  }, []);
  return minute;
}

function presentMinute(): EpochMs {
  return Math.floor(epochMsNow() / minuteMs) * minuteMs;
}
