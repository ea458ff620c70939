import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './StatusItem.module.css';

export interface StatusItemProps {
  children: ReactNode;
  /** A hairline before it: the start of another subject. */
  isSeparated?: boolean;
  /** Makes it a button; then `label` says where it goes. */
  onPress?: (() => void) | undefined;
  label?: string | undefined;
}

export function StatusItem({ children, isSeparated = false, onPress, label }: StatusItemProps) {
  const className = classNames(styles.item, isSeparated && styles.separated);
  if (!onPress) return <span className={className}>{children}</span>;
  return (
    <span className={className}>
      <Button
        className={classNames(styles.button)}
        onPress={onPress}
        {...(label === undefined ? {} : { 'aria-label': label })}
      >
        {children}
      </Button>
    </span>
  );
}
