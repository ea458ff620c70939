import { wallTimeAt } from '../time/wallTimeAt';
import { dateOf } from '../time/dateOf';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { formatDay } from '../time/formatDay';
import type { BriefContext } from './briefContext';
import { paperTime } from './paperTime';
import { said } from './said';

/** When this version was made, on the clock at home: `12 juin 2026, 14 h 05, Montréal`. */
export function versionLine({ mission, locale, t, now }: BriefContext): string {
  const at = wallTimeAt(epochMsOfInstant(now), mission.homeZone);
  const date = formatDay(dateOf(at), locale, { weekday: 'none', month: 'long', year: true, medium: 'paper' });
  const place = said(mission, 'homePlace', locale).text;
  return t('version', { date, time: paperTime(at, locale), place });
}
