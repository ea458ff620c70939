import { type ReactNode, useId } from 'react';
import { classNames } from '../classNames';
import styles from './Card.module.css';

export interface CardProps {
  title?: string | undefined;
  /** Paler words after the title: a count, a span. */
  aside?: ReactNode;
  /** At the right of the title: a link or a button. */
  action?: ReactNode;
  /** Rows with their own padding and hairlines go edge to edge. */
  isFlush?: boolean;
  tone?: 'surface' | 'sunken' | 'accent' | 'stop';
  children: ReactNode;
}

export function Card({ title, aside, action, isFlush = false, tone = 'surface', children }: CardProps) {
  const id = useId();
  const hasHead = title !== undefined || action !== undefined;
  return (
    <section
      className={classNames(styles.card, styles[tone])}
      {...(title === undefined ? {} : { 'aria-labelledby': id })}
    >
      {hasHead && (
        <header className={classNames(styles.head, isFlush && styles.ruled)}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {aside !== undefined && <span className={styles.aside}>{aside}</span>}
          {action !== undefined && <span className={styles.action}>{action}</span>}
        </header>
      )}
      <div className={classNames(!isFlush && styles.body, hasHead && styles.afterHead)}>{children}</div>
    </section>
  );
}
