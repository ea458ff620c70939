import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/frame/EmptyState';
import styles from './HistoryScreen.module.css';
import type { HistorySearch } from './useHistorySearch';

/** How far a search is, then how much it found, also for those who do not see the list. */
export function SearchProgress({ query, search }: { query: string; search: HistorySearch | null }) {
  const { t } = useTranslation('history');
  if (!search) return <p role="status" />;
  const { found, done, total, isDone } = search;
  if (isDone && found.size === 0) {
    return (
      <div role="status">
        <EmptyState title={t('search.none', { query })} body={t('search.noneHint')} />
      </div>
    );
  }
  return (
    <p role="status" className={styles.progress}>
      {isDone ? t('search.found', { count: found.size }) : t('search.progress', { done, total })}
    </p>
  );
}
