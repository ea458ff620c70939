import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { scrollerProps } from '../../ui/frame/scrollerProps';
import styles from './VirtualRows.module.css';

export interface VirtualRowsHandle {
  readonly scrollTo: (index: number) => void;
}

export interface VirtualRowsProps {
  label: string;
  count: number;
  /** Of every row, or of each, in CSS pixels. */
  rowHeight: number | ((index: number) => number);
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
    estimateSize: typeof rowHeight === 'number' ? () => rowHeight : rowHeight,
    overscan,
  });
  // Heights are asked for once and kept: where rows come and go above others, they must be asked for again.
  useEffect(() => {
    if (typeof rowHeight === 'function') rows.measure();
  }, [rows, rowHeight, count]);
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
          {rows.getVirtualItems().map(({ index, key, start, size }) => (
            <div
              key={key}
              role="presentation"
              className={styles.row}
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              {renderRow(index)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
