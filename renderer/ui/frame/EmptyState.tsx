import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  /** What will be here. */
  title: string;
  /** What it saves. */
  body?: ReactNode;
  /** A `BridgeCurve`: the only drawing there is. */
  drawing?: ReactNode;
  primary?: ReactNode;
  secondary?: ReactNode;
}

export function EmptyState({ title, body, drawing, primary, secondary }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {drawing}
      <h2 className={styles.title}>{title}</h2>
      {body !== undefined && <p className={styles.body}>{body}</p>}
      <div className={styles.actions}>
        {primary}
        {secondary}
      </div>
    </div>
  );
}
