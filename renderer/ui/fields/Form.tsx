import type { KeyboardEvent, ReactNode } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './Form.module.css';

export interface FormProps {
  /** Called on Enter in a field and by a submit button, unless a field holds what it could not take; the page never reloads. */
  onSubmit: () => void;
  /** With it, a submit button outside the form names it by its `form`. */
  id?: string;
  children: ReactNode;
  /** Buttons at the foot, primary last. */
  footer?: ReactNode;
}

/** Enter submits from an input by itself; the segments of a date or a time are none, and are written in like one. */
function submitFromSegment({ key, target }: KeyboardEvent) {
  const isSegment = target instanceof Element && target.getAttribute('role') === 'spinbutton';
  if (key === 'Enter' && isSegment) target.closest('form')?.requestSubmit();
}

export function Form({ onSubmit, id, children, footer }: FormProps) {
  return (
    <AriaForm
      {...(id === undefined ? {} : { id })}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        const unfit = event.currentTarget.querySelector<HTMLElement>('[data-unfit]');
        if (unfit) unfit.focus();
        else onSubmit();
      }}
    >
      <div className={classNames(styles.content)} onKeyDownCapture={submitFromSegment}>
        {children}
        {footer !== undefined && <div className={styles.footer}>{footer}</div>}
      </div>
    </AriaForm>
  );
}
