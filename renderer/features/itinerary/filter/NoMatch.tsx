import { Button } from '../../../ui/controls/Button';
import { EmptyState } from '../../../ui/frame/EmptyState';
import type { ItemReader } from '../words/itemReader';
import styles from '../EmptyDay.module.css';

/** A day of which the filter shows nothing. */
export function NoMatch({ reader: { t }, onClear }: { reader: ItemReader; onClear: () => void }) {
  return (
    <div className={styles.empty} data-empty-day>
      <EmptyState
        title={t('filter.noMatch')}
        body={t('filter.noMatchHint')}
        primary={<Button onPress={onClear}>{t('filter.clear')}</Button>}
      />
    </div>
  );
}
