import type { Instant } from '../model/instant';
import { dateOf } from '../time/dateOf';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { formatDay } from '../time/formatDay';
import { wallTimeAt } from '../time/wallTimeAt';
import type { BriefContext } from './briefContext';
import { paperTime } from './paperTime';

/** A date and a time of day on the clock at home: `12 juin 2026`, `14 h 05`. */
export interface MomentOnPaper {
  readonly date: string;
  readonly time: string;
}

export function momentOnPaper(instant: Instant, { mission, locale }: BriefContext): MomentOnPaper {
  const at = wallTimeAt(epochMsOfInstant(instant), mission.homeZone);
  const date = formatDay(dateOf(at), locale, { weekday: 'none', month: 'long', year: true, medium: 'paper' });
  return { date, time: paperTime(at, locale) };
}
