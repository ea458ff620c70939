import { VisuallyHidden } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './Badge.module.css';

export interface BadgeProps {
  count: number;
  /** Red only for conflicts; sizes stay grey. */
  tone?: 'plain' | 'stop';
  /** What is counted, read instead of the bare figure: "7 conflits ouverts". */
  label?: string | undefined;
}

export function Badge({ count, tone = 'plain', label }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, tone === 'stop' && styles.stop)}>
      <span aria-hidden={label !== undefined}>{count}</span>
      {label !== undefined && <VisuallyHidden>{label}</VisuallyHidden>}
    </span>
  );
}
