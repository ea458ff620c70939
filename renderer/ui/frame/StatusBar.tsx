import type { ReactNode } from 'react';
import styles from './StatusBar.module.css';

export interface StatusBarProps {
  label: string;
  /** Saved state, local journal. */
  start: ReactNode;
  /** Clocks, conflicts, zone rules, language: `StatusItem`s. */
  end: ReactNode;
}

export function StatusBar({ label, start, end }: StatusBarProps) {
  return (
    <footer className={styles.bar} aria-label={label}>
      <div className={styles.side}>{start}</div>
      <div className={styles.side}>{end}</div>
    </footer>
  );
}
