import { useTranslation } from 'react-i18next';
import { daysIn } from '../../../shared/agreements/daysIn';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { classNames } from '../../ui/classNames';
import styles from './TimelineCard.module.css';
import type { Stretch, Timeline } from './timelineOf';
import { useDayWords } from './useDayWords';

/** Narrower than this share of the line, a block has no room for words. */
const narrowest = 6;

const styleOf = ({ left, width }: Stretch) => ({ left: `${left}%`, width: `${width}%` });

/** Blocks for terms, the gaps between them, and what comes after the last. */
export function TimelineTerms({ timeline: { terms, gaps, after } }: { timeline: Timeline }) {
  const { t } = useTranslation('agreements');
  const locale = useLocale();
  const { ends } = useDayWords();
  return (
    <>
      {terms.map(({ term, number, ...stretch }) => (
        <div key={term.id}>
          <Block stretch={stretch} className={styles.term} title={t('timeline.term', { number })} detail={ends(term)} />
          <div className={styles.signing} style={styleOf(stretch)}>
            <strong>{t(number === 1 ? 'timeline.signed' : 'timeline.renewed')}</strong>
            <span>{translatedText(term, 'place', locale).text}</span>
          </div>
          <span className={styles.knot} style={{ left: `${stretch.left}%` }} />
        </div>
      ))}
      {gaps.map(({ span, ...stretch }) => (
        <Block
          key={span.firstDay}
          stretch={stretch}
          className={styles.gap}
          title={t('timeline.gap')}
          detail={t('timeline.gapDays', { count: daysIn(span) })}
        />
      ))}
      {after && <Block stretch={after} className={styles.after} title={t('timeline.notRenewed')} />}
    </>
  );
}

interface BlockProps {
  stretch: Stretch;
  className: string | undefined;
  title: string;
  detail?: string;
}

function Block({ stretch, className, title, detail }: BlockProps) {
  return (
    <div className={classNames(styles.block, className)} style={styleOf(stretch)}>
      {stretch.width >= narrowest && (
        <>
          <strong>{title}</strong>
          {detail !== undefined && <span>{detail}</span>}
        </>
      )}
    </div>
  );
}
