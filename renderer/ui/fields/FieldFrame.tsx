import type { ReactNode } from 'react';
import { Label } from 'react-aria-components';
import { classNames } from '../classNames';
import { FieldError } from './FieldError';
import { FieldNote } from './FieldNote';
import type { FieldProps } from './fieldProps';
import styles from './FieldFrame.module.css';

export interface FieldFrameProps extends FieldProps {
  children: ReactNode;
}

/** Label above, note or error below; stands inside a react-aria field, which ties the three together. */
export function FieldFrame({ label, isLabelHidden, description, error, children }: FieldFrameProps) {
  return (
    <>
      {isLabelHidden !== true && <Label className={classNames(styles.label)}>{label}</Label>}
      {children}
      {error === undefined && description !== undefined && <FieldNote>{description}</FieldNote>}
      {error !== undefined && <FieldError>{error}</FieldError>}
    </>
  );
}
