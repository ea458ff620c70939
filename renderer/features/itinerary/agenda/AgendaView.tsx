import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import type { ItemId } from '../../../../shared/model/identifier';
import type { ItemMark } from '../days/itemMarks';
import type { Entry } from '../../../../shared/itinerary/missionIndex';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { DayPage } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { AgendaRow } from './AgendaRow';
import styles from './AgendaView.module.css';
import { useActiveRow } from './useActiveRow';

export interface AgendaViewProps {
  label: string;
  entries: readonly Entry[];
  page: DayPage;
  reader: ItemReader;
  marks: ReadonlyMap<ItemId, ItemMark>;
  selected: ItemId | null;
  onOpen: (item: ItineraryItem) => void;
  onDelete: (item: ItineraryItem) => void;
  onDuplicate: (item: ItineraryItem) => void;
}

/** As tall as a row of two lines; rows that need more are measured. */
const rowHeight = 52;

/** The day in the order of the clock that everybody shares. One tab stop; arrows walk, Enter opens, Delete deletes. */
export function AgendaView(props: AgendaViewProps) {
  const { label, entries, page, reader, marks, selected, onOpen, onDelete, onDuplicate } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const active = useActiveRow(entries, selected, scroller, rows.scrollToIndex);
  const onKeyDown = (event: KeyboardEvent, item: ItineraryItem) => {
    if (event.key === 'Delete') onDelete(item);
    else if (event.key === 'd' && (event.ctrlKey || event.metaKey)) onDuplicate(item);
    else if (!active.walk(event.key)) return;
    event.preventDefault();
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <ol aria-label={label} className={styles.list} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const entry = entries[index];
          if (!entry) return null;
          const { item } = entry;
          return (
            <li
              key={item.id}
              ref={rows.measureElement}
              data-index={index}
              className={styles.item}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <AgendaRow
                item={item}
                page={page}
                reader={reader}
                mark={marks.get(item.id)}
                isActive={index === active.index}
                isSelected={item.id === selected}
                onOpen={() => onOpen(item)}
                onFocus={() => active.follow(index)}
                onKeyDown={(event) => onKeyDown(event, item)}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
