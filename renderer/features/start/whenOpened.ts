import type { TFunction } from 'i18next';
import type { ReadableMission } from '../../../shared/ipc/recentMission';
import type { Locale } from '../../../shared/model/locale';
import { dateIn } from '../../../shared/time/dateIn';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import type { EpochMs } from '../../../shared/time/epochMs';
import { formatDay } from '../../../shared/time/formatDay';
import { formatTime } from '../../../shared/time/formatTime';
import { wallTimeAt } from '../../../shared/time/wallTimeAt';

/** "Ouverte aujourd'hui, 14 h 02" or "Ouverte le lun. 22 juin", on the mission's home clock. */
export function whenOpened(t: TFunction<'start'>, mission: ReadableMission, now: EpochMs, locale: Locale): string {
  const opened = epochMsOfInstant(mission.openedAt);
  const day = dateIn(mission.homeZone, opened);
  return day === dateIn(mission.homeZone, now)
    ? t('recent.openedToday', { time: formatTime(wallTimeAt(opened, mission.homeZone), locale) })
    : t('recent.opened', { day: formatDay(day, locale) });
}
