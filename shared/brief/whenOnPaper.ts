import type { Session } from '../model/itineraryItem';
import { addMinutes } from '../time/addMinutes';
import { dateOf } from '../time/dateOf';
import type { BriefContext } from './briefContext';
import { joined } from './joined';
import { longDay } from './paperDay';
import { paperTimeRange } from './paperTime';

/** Day and hours of a session on the clock of its place: `lundi 22 juin 2026, 11 h 30 – 12 h 50`; empty without a time. */
export function whenOnPaper(
  { start, minutes, allDay }: Session,
  { locale, t }: Pick<BriefContext, 'locale' | 't'>,
): string {
  if (start === undefined) return '';
  const hours = allDay ? t('day.allDay') : paperTimeRange(start, addMinutes(start, minutes), locale);
  return joined([longDay(dateOf(start), locale), hours], ', ');
}
