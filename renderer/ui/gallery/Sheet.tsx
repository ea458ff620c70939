import type { ReactNode } from 'react';
import styles from './Sheet.module.css';

export interface SheetProps {
  children: ReactNode;
}

/** Samples under one another with room around them. */
export function Sheet({ children }: SheetProps) {
  return <div className={styles.sheet}>{children}</div>;
}

export interface SampleProps {
  title: string;
  children: ReactNode;
}

/** One thing and its states, side by side. */
export function Sample({ title, children }: SampleProps) {
  return (
    <section className={styles.sample} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.row}>{children}</div>
    </section>
  );
}
