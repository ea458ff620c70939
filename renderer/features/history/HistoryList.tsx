import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../shared/ipc/historyEntry';
import { formatDay } from '../../../shared/time/formatDay';
import { useLocale } from '../../hooks/useLocale';
import { EntryRow } from './EntryRow';
import styles from './HistoryScreen.module.css';
import { useHistoryDetails } from './useHistoryDetails';
import type { HistoryRow } from './useHistoryRows';

export interface HistoryListProps {
  rows: readonly HistoryRow[];
  /** What stands above the list and scrolls with it. */
  children: ReactNode;
  onGoBack: (entry: string) => void;
  onShowAll: (entry: HistoryEntry) => void;
}

/** As tall as an entry with one line of changes; all are measured. */
const entryHeight = 60;

/** The entries, of which only those in sight are drawn, and only those are asked what they changed. */
export function HistoryList({ rows, children, onGoBack, onShowAll }: HistoryListProps) {
  const { t } = useTranslation('history');
  const locale = useLocale();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => entryHeight,
    getItemKey: (index) => rows[index]?.entry.id ?? index,
    scrollMargin: list.current?.offsetTop ?? 0,
    overscan: 6,
  });
  const inSight = virtual.getVirtualItems();
  const detailOf = useHistoryDetails(inSight.flatMap(({ index }) => rows[index]?.entry ?? []));
  return (
    <div ref={scroller} className={styles.scroller}>
      {children}
      <ol ref={list} aria-label={t('title')} className={styles.list} style={{ height: virtual.getTotalSize() }}>
        {inSight.map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.item}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
            >
              {row.day && (
                <h2 className={styles.day}>
                  {formatDay(row.day, locale, { weekday: 'long', month: 'long', year: true })}
                </h2>
              )}
              <EntryRow
                entry={row.entry}
                detail={detailOf(row.entry)}
                onGoBack={() => onGoBack(row.entry.id)}
                onShowAll={() => onShowAll(row.entry)}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
