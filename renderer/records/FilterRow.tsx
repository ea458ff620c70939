import type { ReactNode } from 'react';
import styles from './FilterRow.module.css';

/** What of a collection is looked at, between the toolbar and the records. */
export function FilterRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.filters} role="group" aria-label={label}>
      {children}
    </div>
  );
}
