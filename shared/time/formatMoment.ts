import type { Locale } from '../model/locale';
import type { ZoneId } from '../model/zoneId';
import { dateIn } from './dateIn';
import type { EpochMs } from './epochMs';
import { formatDay } from './formatDay';
import { formatTime } from './formatTime';
import { wallTimeAt } from './wallTimeAt';

/** When something was done, on the clock of a place: `mer. 20 mai 2026, 14 h 02`, `Wed 20 May 2026, 14:02`. */
export function formatMoment(at: EpochMs, zone: ZoneId, locale: Locale): string {
  const day = formatDay(dateIn(zone, at), locale, { month: 'long', year: true });
  return `${day}, ${formatTime(wallTimeAt(at, zone), locale)}`;
}
