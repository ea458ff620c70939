import type { ReactNode } from 'react';
import styles from './RecordPanes.module.css';

/** A table, and at its right the sheet of the row that is being looked at. */
export function RecordPanes({ table, sheet }: { table: ReactNode; sheet: ReactNode }) {
  return (
    <div className={styles.panes}>
      {table}
      {sheet}
    </div>
  );
}
