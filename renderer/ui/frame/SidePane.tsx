import { type ReactNode, useId } from 'react';
import { classNames } from '../classNames';
import styles from './SidePane.module.css';

export interface SidePaneProps {
  title: string;
  /** A count or a button at the right of the title. */
  aside?: ReactNode;
  side?: 'left' | 'right';
  width?: 'narrow' | 'regular' | 'wide';
  /** Stays at the foot while the rest scrolls. */
  footer?: ReactNode;
  children: ReactNode;
}

export function SidePane({ title, aside, side = 'right', width = 'regular', footer, children }: SidePaneProps) {
  const id = useId();
  return (
    <aside className={classNames(styles.pane, styles[side], styles[width])} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </header>
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </aside>
  );
}
