import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarTexts } from '../../../shared/calendar/calendarTexts';
import { isDueDay } from '../../../shared/calendar/dueDays';
import { dueTitle } from '../../../shared/calendar/dueTitle';
import type { Entry } from '../../../shared/itinerary/missionIndex';
import { saidTimes } from '../../../shared/itinerary/saidTimes';
import { startTimeOf } from '../../../shared/itinerary/startTimeOf';
import type { PlainDate } from '../../../shared/model/plainDate';
import { translatedText } from '../../../shared/model/translatedText';
import { dateOf } from '../../../shared/time/dateOf';
import { formatDay } from '../../../shared/time/formatDay';
import { useLocale } from '../../hooks/useLocale';
import { Chip } from '../../ui/marks/Chip';
import { TimeSpan } from '../../ui/marks/TimeSpan';
import styles from './CalendarDays.module.css';

/** Items under the day on which they begin, on the clock of their place. */
export function CalendarDays({ entries }: { entries: readonly Entry[] }) {
  const locale = useLocale();
  const days = useMemo(() => {
    const byDay = new Map<PlainDate, Entry[]>();
    for (const entry of entries) {
      const start = startTimeOf(entry.item);
      if (!start) continue;
      const day = dateOf(start);
      byDay.set(day, [...(byDay.get(day) ?? []), entry]);
    }
    return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  }, [entries]);
  return (
    <>
      {days.map(([day, ofDay]) => (
        <section key={day}>
          <h3 className={styles.day}>{formatDay(day, locale, { weekday: 'long' })}</h3>
          <ul>
            {ofDay.map((entry) => (
              <EntryRow key={entry.item.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function EntryRow({ entry: { item } }: { entry: Entry }) {
  const { t, i18n } = useTranslation('calendars');
  const locale = useLocale();
  const title = translatedText(item, 'title', locale).text;
  return (
    <li className={styles.row} data-status={item.status}>
      <span className={styles.time}>
        {isDueDay(item) ? t('wholeDay') : <TimeSpan ends={saidTimes(item, locale)} />}
      </span>
      <span className={styles.title}>
        {isDueDay(item) ? dueTitle(item, title, calendarTexts(locale, i18n)) : title}
      </span>
      {item.status === 'tentative' && <Chip isOutlined>{t('common:itemStatus.tentative')}</Chip>}
      {item.status === 'cancelled' && <Chip tone="stop">{t('cancelledItem')}</Chip>}
    </li>
  );
}
