import { nightOf } from '../words/nightOf';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { DayPage } from '../words/clockWords';
import { homeTimesOf } from '../words/homeTimesOf';
import type { ItemReader } from '../words/itemReader';
import { timesOf } from '../words/timesOf';
import styles from './AgendaTimes.module.css';
import { ClockText } from './ClockText';

export interface AgendaTimesProps {
  item: ItineraryItem;
  page: DayPage;
  reader: ItemReader;
}

/** The place's time first, home's below and paler; whole days and nights in words. */
export function AgendaTimes({ item, page, reader }: AgendaTimesProps) {
  const { t, locale } = reader;
  if (item.type === 'session' && item.allDay) return <span className={styles.words}>{t('time.allDay')}</span>;
  const night = item.type === 'stay' ? nightOf(item, page.date) : undefined;
  const times = timesOf(item, page, locale);
  if (!times) return null;
  const home = homeTimesOf(item, reader);
  return (
    <>
      <span className={styles.place}>
        {item.type === 'deadline' && <span className={styles.words}>{t('time.before')}</span>}
        <ClockText clock={times.start} />
        {times.end && (
          <>
            <span>–</span>
            <ClockText clock={times.end} />
          </>
        )}
      </span>
      {night && <span className={styles.home}>{t('time.night', { ...night })}</span>}
      {home !== undefined && !night && <span className={styles.home}>{home}</span>}
    </>
  );
}
