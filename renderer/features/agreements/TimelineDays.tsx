import { useTranslation } from 'react-i18next';
import { conventions } from '../../../shared/agreements/conventions';
import type { PlainDate } from '../../../shared/model/plainDate';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { classNames } from '../../ui/classNames';
import styles from './TimelineCard.module.css';
import type { CheckedSpan } from './checkedSpan';
import type { Timeline } from './timelineOf';
import { useDayWords } from './useDayWords';

/** From here on a label stands to the left of its line, or it would leave the card. */
const turningPoint = 75;

interface TimelineDaysProps {
  timeline: Timeline;
  today: PlainDate;
  checked: CheckedSpan;
}

/** Conventions, today and the days it is checked against. */
export function TimelineDays({ timeline, today, checked }: TimelineDaysProps) {
  const { t } = useTranslation('agreements');
  const locale = useLocale();
  const { dayOfYear, range } = useDayWords();
  const days = timeline.stretchOf(checked);
  const todayAt = timeline.leftOf(today);
  const isTurned = (left: number) => left > turningPoint;
  return (
    <>
      {conventions.map((convention) => {
        const left = timeline.leftOf(convention.day);
        const place = translatedText(convention, 'place', locale).text;
        const title = t('timeline.convention', { place, year: convention.day.slice(0, 4) });
        return left === undefined ? null : (
          <span key={convention.day} className={styles.convention} style={{ left: `${left}%` }} title={title}>
            ▾
          </span>
        );
      })}
      <span className={styles.mission} style={{ left: `${days.left}%`, width: `${days.width}%` }} />
      <div
        className={classNames(styles.missionName, isTurned(days.left) && styles.turned)}
        style={{ left: `${days.left}%` }}
      >
        {checked.title !== undefined && <strong>{checked.title}</strong>}
        <span>{range(checked)}</span>
      </div>
      {todayAt !== undefined && (
        <div className={classNames(styles.today, isTurned(todayAt) && styles.turned)} style={{ left: `${todayAt}%` }}>
          <strong>{t('timeline.today', { day: dayOfYear(today) })}</strong>
        </div>
      )}
    </>
  );
}
