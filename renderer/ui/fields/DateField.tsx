import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components';
import { classNames } from '../classNames';
import own from './DateField.module.css';
import { type DateBounds, dateBounds } from './dateBounds';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './fieldProps';
import styles from './field.module.css';
import { hiddenLabel } from './hiddenLabel';
import { toCalendarDate } from './plainDate';

export interface DateFieldProps extends FieldProps, DateBounds {
  /** `2026-06-22`, or null for none. */
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  /** For the one field that a dialog is about. */
  autoFocus?: boolean;
}

export function DateField(props: DateFieldProps) {
  const { label, isLabelHidden, description, error, value, onChange, minValue, maxValue, ...rest } = props;
  return (
    <AriaDateField
      {...rest}
      {...hiddenLabel(label, isLabelHidden)}
      {...dateBounds({ minValue, maxValue })}
      className={classNames(styles.field)}
      isInvalid={error !== undefined}
      shouldForceLeadingZeros
      value={toCalendarDate(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} description={description} error={error}>
        <DateInput className={classNames(styles.box)}>
          {(segment) => <DateSegment segment={segment} className={classNames(own.segment)} />}
        </DateInput>
      </FieldFrame>
    </AriaDateField>
  );
}
