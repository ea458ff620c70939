import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import { scrollerProps } from '../../ui/frame/scrollerProps';
import styles from './VirtualRows.module.css';

export interface VirtualRowsHandle {
  readonly scrollTo: (index: number) => void;
}

export interface VirtualRowsProps {
  label: string;
  count: number;
  /** Of every row, in CSS pixels. */
  rowHeight: number;
  /** Stays at the top while the rows scroll. */
  head?: ReactNode;
  /** Width of the content where it is wider than the window, as a CSS length. */
  width?: string;
  role: 'list' | 'table';
  /** The whole row, with its role. */
  renderRow: (index: number) => ReactNode;
  ref?: Ref<VirtualRowsHandle>;
}

/** Rows beyond each edge, so that scrolling shows no gap. */
const overscan = 8;

/** A long list of which only what is in sight is drawn. */
export function VirtualRows({ label, count, rowHeight, head, width = '100%', role, renderRow, ref }: VirtualRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
  });
  useImperativeHandle(ref, () => ({ scrollTo: (index) => rows.scrollToIndex(index, { align: 'center' }) }), [rows]);
  const counted = role === 'table' ? { 'aria-rowcount': count + 1 } : {};
  return (
    <div ref={scroller} className={styles.scroller} {...scrollerProps} aria-label={label}>
      <div role={role} aria-label={label} {...counted} style={{ width, minWidth: '100%' }}>
        {head}
        <div
          role={role === 'table' ? 'rowgroup' : 'presentation'}
          className={styles.body}
          style={{ height: rows.getTotalSize() }}
        >
          {rows.getVirtualItems().map(({ index, key, start }) => (
            <div
              key={key}
              role="presentation"
              className={styles.row}
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
            >
              {renderRow(index)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
