import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './Checkbox.module.css';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> {
  /** The label; leave out only with `aria-label`. */
  children?: ReactNode;
}

export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={classNames(styles.checkbox)}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={classNames(styles.box)}>
            {(isSelected || isIndeterminate) && (
              <svg className={styles.tick} viewBox="0 0 16 16" aria-hidden>
                <path d={isIndeterminate ? 'M4 8h8' : 'm3.5 8.3 3 3 6-6.6'} />
              </svg>
            )}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
