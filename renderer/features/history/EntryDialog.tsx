import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { commandSentence } from '../../../shared/i18n/commandSentence';
import type { HistoryEntry } from '../../../shared/ipc/historyEntry';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { formatMoment } from '../../../shared/time/formatMoment';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { scrollerProps } from '../../ui/frame/scrollerProps';
import { Dialog } from '../../ui/overlays/Dialog';
import styles from './EntryDialog.module.css';
import { RecordBlock } from './RecordBlock';
import { type HistoryPages, useHistoryPages } from './useHistoryPages';

/** As tall as a record with two lines; all are measured. */
const recordHeight = 72;

/** Everything that an entry changed, record by record, long texts before and after. */
export function EntryDialog({ entry, onClose }: { entry: HistoryEntry; onClose: () => void }) {
  const { t, i18n } = useTranslation('history');
  const locale = useLocale();
  const homeZone = useMission((mission) => mission.homeZone);
  const pages = useHistoryPages(entry.id);
  const when = formatMoment(epochMsOfInstant(entry.at), homeZone, locale);
  return (
    <Dialog
      title={commandSentence(i18n, entry.label, locale)}
      size="large"
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={<Button onPress={onClose}>{t('common:action.close')}</Button>}
    >
      <p className={styles.when}>
        {[when, entry.by === '' ? t('byNobody') : t('by', { author: entry.by })].join(', ')}
      </p>
      {pages.isWhole && pages.changes.length === 0 && <p>{t('detail.nothing')}</p>}
      {!pages.isWhole && <p role="status">{t('detail.loading')}</p>}
      <RecordList pages={pages} />
    </Dialog>
  );
}

function RecordList({ pages: { changes } }: { pages: HistoryPages }) {
  const { t } = useTranslation('history');
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: changes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => recordHeight,
    overscan: 4,
  });
  return (
    <div ref={scroller} className={styles.scroller} {...scrollerProps} aria-label={t('detail.title')}>
      <ul className={styles.list} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const change = changes[index];
          return change ? (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className={styles.item}
              aria-setsize={changes.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <RecordBlock change={change} />
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
