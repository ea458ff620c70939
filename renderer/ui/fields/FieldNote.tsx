import type { ReactNode } from 'react';
import { Text } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './FieldNote.module.css';

export function FieldNote({ children }: { children: ReactNode }) {
  return (
    <Text slot="description" className={classNames(styles.note)}>
      {children}
    </Text>
  );
}
