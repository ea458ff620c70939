import { useTranslation } from 'react-i18next';
import { daysIn } from '../../../shared/agreements/daysIn';
import type { Term } from '../../../shared/model/term';
import { useToday } from '../../hooks/useToday';
import { Card } from '../../ui/frame/Card';
import type { CheckedSpan } from './checkedSpan';
import styles from './TimelineCard.module.css';
import { TimelineDays } from './TimelineDays';
import { TimelineTerms } from './TimelineTerms';
import { timelineOf } from './timelineOf';
import { useDayWords } from './useDayWords';

interface TimelineCardProps {
  terms: readonly Term[];
  checked: CheckedSpan;
}

/** Terms and gaps on a line of years, with conventions, today and the days it is checked against. The terms below it say the same in fields. */
export function TimelineCard({ terms, checked }: TimelineCardProps) {
  const { t } = useTranslation('agreements');
  const today = useToday();
  const { range } = useDayWords();
  const timeline = timelineOf(terms, checked, today);
  const spoken = [
    ...timeline.terms.map(({ number, term }) => ({
      at: term.firstDay,
      says: `${t('timeline.term', { number })}, ${range(term)}`,
    })),
    ...timeline.gaps.map(({ span }) => ({
      at: span.firstDay,
      says: `${t('timeline.gap')}, ${t('timeline.gapDays', { count: daysIn(span) })}, ${range(span)}`,
    })),
  ].sort((one, other) => one.at.localeCompare(other.at));
  return (
    <Card title={t('timeline.title')} action={<span className={styles.legend}>{t('timeline.conventions')}</span>}>
      <div className={styles.timeline} role="img" aria-label={spoken.map(({ says }) => says).join(' ; ')}>
        {timeline.years.map(({ year, left }) => (
          <span key={year} className={styles.year} style={{ left: `${left}%` }}>
            {year}
          </span>
        ))}
        <TimelineTerms timeline={timeline} />
        <TimelineDays timeline={timeline} today={today} checked={checked} />
      </div>
    </Card>
  );
}
