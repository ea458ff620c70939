import { useTranslation } from 'react-i18next';
import type { HistoryDetail } from '../../../shared/ipc/historyDetail';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { formatMoment } from '../../../shared/time/formatMoment';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import styles from './EntryRow.module.css';
import { type DetailLine, useDetailLines } from './useDetailLines';

/** More would push the next entries out of sight; the rest is a dialog away. */
const shownLines = 4;

export interface EntryDetailProps {
  detail: HistoryDetail;
  label: string;
  onShowAll: () => void;
}

/** What an entry changed, in as many lines as can be read in passing. */
export function EntryDetail({ detail, label, onShowAll }: EntryDetailProps) {
  const { t } = useTranslation('history');
  const lines = useDetailLines(detail);
  const hasMore = lines.length > shownLines || detail.counts.length > 0 || lines.some(({ isLong }) => isLong);
  return (
    <>
      {detail.undone && <Undone {...detail.undone} />}
      {lines.slice(0, shownLines).map(({ id, ...line }) => (
        <Line key={id} {...line} />
      ))}
      {hasMore && (
        <span className={styles.all}>
          <Button variant="quiet" size="compact" aria-label={t('detail.allOf', { label })} onPress={onShowAll}>
            {t('detail.all')}
          </Button>
        </span>
      )}
    </>
  );
}

function Undone({ at, by }: NonNullable<HistoryDetail['undone']>) {
  const { t } = useTranslation('history');
  const locale = useLocale();
  const homeZone = useMission((mission) => mission.homeZone);
  const when = formatMoment(epochMsOfInstant(at), homeZone, locale);
  return (
    <p className={styles.line}>
      {by === '' ? t('detail.undone', { when }) : t('detail.undoneBy', { when, author: by })}
    </p>
  );
}

function Line({ label, text }: Pick<DetailLine, 'label' | 'text'>) {
  return (
    <p className={styles.line}>
      {label !== null && <span className={styles.field}>{label}</span>} {text}
    </p>
  );
}
