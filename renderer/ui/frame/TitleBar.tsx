import type { ReactNode } from 'react';
import styles from './TitleBar.module.css';

export interface TitleBarProps {
  /** Mark, mission and switcher. */
  start: ReactNode;
  /** `SearchTrigger`. */
  center?: ReactNode;
  /** Undo and redo, then window buttons where the system draws none. */
  end?: ReactNode;
}

/** Drags the window; what is inside does not. */
export function TitleBar({ start, center, end }: TitleBarProps) {
  return (
    <header className={styles.bar}>
      <div className={styles.side}>{start}</div>
      <div className={styles.center}>{center}</div>
      <div className={styles.end}>{end}</div>
    </header>
  );
}
