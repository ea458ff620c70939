import { VisuallyHidden } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './Badge.module.css';

/** A colour only for conflicts, that of the worst; sizes stay grey. */
export type BadgeTone = 'plain' | 'stop' | 'risk' | 'check';

export interface BadgeProps {
  count: number;
  tone?: BadgeTone;
  /** What is counted, read instead of the bare figure: "7 conflits ouverts". */
  label?: string | undefined;
}

export function Badge({ count, tone = 'plain', label }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, tone !== 'plain' && styles.alert, styles[tone])}>
      <span aria-hidden={label !== undefined}>{count}</span>
      {label !== undefined && <VisuallyHidden>{label}</VisuallyHidden>}
    </span>
  );
}
