import styles from './NowLine.module.css';

export interface NowLineProps {
  /** From the top of the hours, in pixels. */
  top: number;
}

/** The present, across all columns. */
export function NowLine({ top }: NowLineProps) {
  return <div className={styles.line} style={{ top }} aria-hidden />;
}
