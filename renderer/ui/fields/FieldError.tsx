import type { ReactNode } from 'react';
import { FieldError as AriaFieldError } from 'react-aria-components';
import { classNames } from '../classNames';
import { OctagonAlert } from 'lucide-react';
import { Icon } from '../marks/Icon';
import styles from './FieldError.module.css';

/** Stands inside a react-aria field that is invalid. */
export function FieldError({ children }: { children: ReactNode }) {
  return (
    <AriaFieldError className={classNames(styles.error)}>
      <Icon of={OctagonAlert} size={14} />
      {children}
    </AriaFieldError>
  );
}
