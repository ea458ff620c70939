import type { ReactNode } from 'react';
import { Group } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './BulkBar.module.css';

export interface BulkBarProps {
  label: string;
  /** "6 sélectionnés" */
  count: string;
  /** Quiet buttons; removal last, apart and red. */
  children: ReactNode;
}

/** What can be done with the chosen rows at once; stands in DataGrid's `bulkBar`. */
export function BulkBar({ label, count, children }: BulkBarProps) {
  return (
    <Group aria-label={label} className={classNames(styles.bar)}>
      <strong className={styles.count} role="status">
        {count}
      </strong>
      {children}
    </Group>
  );
}
