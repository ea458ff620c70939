import type { ReactNode } from 'react';
import { Group } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './ButtonGroup.module.css';

export interface ButtonGroupProps {
  /** What the buttons have in common, for screen readers. */
  label: string;
  align?: 'start' | 'end';
  children: ReactNode;
}

export function ButtonGroup({ label, align = 'start', children }: ButtonGroupProps) {
  return (
    <Group aria-label={label} className={classNames(styles.group, align === 'end' && styles.end)}>
      {children}
    </Group>
  );
}
