import type { ReactNode } from 'react';
import styles from './FormRow.module.css';

/** Fields that belong together on one line, of equal width; they wrap where there is no room. */
export function FormRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
