import type { ReactNode } from 'react';
import { Group } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './Toolbar.module.css';

export interface ToolbarProps {
  label: string;
  /** Left: title, or dates. */
  start: ReactNode;
  /** Right: views, filters and the one primary button. */
  end?: ReactNode;
}

export function Toolbar({ label, start, end }: ToolbarProps) {
  return (
    <Group aria-label={label} className={classNames(styles.toolbar)}>
      <div className={styles.start}>{start}</div>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </Group>
  );
}
