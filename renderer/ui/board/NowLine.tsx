import type { CSSProperties } from 'react';
import styles from './NowLine.module.css';

export interface NowLineProps {
  /** From the top of the hours, in pixels. */
  top: number;
  /** The one column that it is now in; absent where that is all of them. */
  column?: number | undefined;
  columnCount: number;
}

/** The present, across the columns that share it. */
export function NowLine({ top, column, columnCount }: NowLineProps) {
  const own: CSSProperties =
    column === undefined
      ? {}
      : { left: `${(column / columnCount) * 100}%`, width: `${100 / columnCount}%`, right: 'auto' };
  return <div className={styles.line} style={{ top, ...own }} aria-hidden />;
}
