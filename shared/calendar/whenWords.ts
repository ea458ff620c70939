import type { Locale } from '../model/locale';
import { dateOf } from '../time/dateOf';
import { addDays } from '../time/addDays';
import { formatDay } from '../time/formatDay';
import { formatTime } from '../time/formatTime';
import { formatTimeRange } from '../time/formatTimeRange';
import { formatZoneAbbreviation } from '../time/formatZoneAbbreviation';
import { wallTimeAt } from '../time/wallTimeAt';
import type { EventEnd, EventTimes } from './eventTimes';

/**
 * When an event is, on the clock of its place, in one line: `lun. 22 juin, 9 h–10 h HAP`,
 * `jeu. 25 juin, 22 h 15 HAP – ven. 26 juin, 6 h 20 HAE`, `lun. 22 juin – mar. 23 juin`.
 */
export function whenWords(times: EventTimes, locale: Locale): string {
  if (times.kind === 'all-day') {
    const last = addDays(times.dayAfter, -1);
    const days = times.firstDay === last ? [last] : [times.firstDay, last];
    return days.map((day) => formatDay(day, locale)).join(' – ');
  }
  const { start, end } = times;
  if (!end) return endWords(start, locale);
  const [from, to] = [wallTimeAt(start.at, start.zone), wallTimeAt(end.at, end.zone)];
  const zones = [start, end].map(({ at, zone }) => formatZoneAbbreviation(zone, at, locale));
  if (dateOf(from) !== dateOf(to) || zones[0] !== zones[1]) {
    return `${endWords(start, locale)} – ${endWords(end, locale)}`;
  }
  return `${formatDay(dateOf(from), locale)}, ${formatTimeRange(from, to, locale)} ${zones[0]}`;
}

function endWords({ at, zone }: EventEnd, locale: Locale): string {
  const time = wallTimeAt(at, zone);
  return `${formatDay(dateOf(time), locale)}, ${formatTime(time, locale)} ${formatZoneAbbreviation(zone, at, locale)}`;
}
