import { useTranslation } from 'react-i18next';
import { commandSentence } from '../../../shared/i18n/commandSentence';
import type { PastView } from '../../../shared/ipc/pastState';
import { useLocale } from '../../hooks/useLocale';
import { useSummaryWords } from '../../hooks/useSummaryWords';
import styles from './PastPreview.module.css';

/** As many changes as can be read at a glance; the rest is a number. */
const shown = 8;

/** What going back to a state would bring: the mission as it was, and what was done since. */
export function PastPreview({ view }: { view: PastView | null }) {
  const { t, i18n } = useTranslation('history');
  const locale = useLocale();
  const words = useSummaryWords();
  if (!view) return <div className={styles.preview} aria-busy="true" />;
  const { title, dates, sizes, lastChange } = words(view.summary, view.lastChange);
  const more = view.since.length - shown;
  return (
    <div className={styles.preview}>
      <p className={styles.mission}>{title}</p>
      <p>{dates}</p>
      <p>{sizes}</p>
      <p className={styles.pale}>{lastChange}</p>
      {view.since.length === 0 ? (
        <p className={styles.since}>{t('sinceNothing')}</p>
      ) : (
        <>
          <h3 className={styles.since}>{t('since')}</h3>
          <ul>
            {view.since.slice(0, shown).map((entry) => (
              <li key={entry.id} className={styles.change}>
                <span>{commandSentence(i18n, entry.label, locale)}</span>
                <span className={styles.pale}>{entry.by === '' ? t('byNobody') : t('by', { author: entry.by })}</span>
              </li>
            ))}
          </ul>
          {more > 0 && <p className={styles.pale}>{t('sinceMore', { count: more })}</p>}
        </>
      )}
    </div>
  );
}
