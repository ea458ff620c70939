import type { ReactNode } from 'react';

/** What every labelled field shares. */
export interface FieldProps {
  label: string;
  /** The label stays for screen readers where the eye has another, such as a column head. */
  isLabelHidden?: boolean | undefined;
  /** One line under the field that helps before anything is wrong. */
  description?: ReactNode;
  /** One sentence that says what is wrong and what would be right; marks the field as invalid. */
  error?: string | undefined;
}
