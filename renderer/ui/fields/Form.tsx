import type { ReactNode } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './Form.module.css';

export interface FormProps {
  /** Called on Enter in a field and by a submit button; the page never reloads. */
  onSubmit: () => void;
  /** With it, a submit button outside the form names it by its `form`. */
  id?: string;
  children: ReactNode;
  /** Buttons at the foot, primary last. */
  footer?: ReactNode;
}

export function Form({ onSubmit, id, children, footer }: FormProps) {
  return (
    <AriaForm
      {...(id === undefined ? {} : { id })}
      className={classNames(styles.form)}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
    </AriaForm>
  );
}
