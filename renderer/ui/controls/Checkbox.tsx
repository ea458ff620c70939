import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
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
            {isIndeterminate && <Icon of={Minus} size={12} />}
            {isSelected && !isIndeterminate && <Icon of={Check} size={12} />}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
