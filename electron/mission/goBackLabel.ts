import type { CommandLabel } from '../../shared/commands/command';
import type { LastChange } from '../../shared/ipc/pastState';
import type { Locale } from '../../shared/model/locale';
import type { ZoneId } from '../../shared/model/zoneId';
import { dateIn } from '../../shared/time/dateIn';
import { epochMsOfInstant } from '../../shared/time/epochMsOfInstant';
import { formatDay } from '../../shared/time/formatDay';
import { formatTime } from '../../shared/time/formatTime';
import { wallTimeAt } from '../../shared/time/wallTimeAt';

/** What the history says of going back: to when, on the mission's home clock, in both languages. */
export function goBackLabel(lastChange: LastChange | null, homeZone: ZoneId): CommandLabel {
  if (!lastChange) return { key: 'goBackToStart', values: {} };
  const then = epochMsOfInstant(lastChange.at);
  const said = (locale: Locale) => {
    const day = formatDay(dateIn(homeZone, then), locale, { month: 'long', year: true });
    return `${day}, ${formatTime(wallTimeAt(then, homeZone), locale)}`;
  };
  return { key: 'goBack', values: { when: { fr: said('fr'), en: said('en') } } };
}
