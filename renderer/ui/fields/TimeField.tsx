import type { FocusEvent } from 'react';
import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components';
import { classNames } from '../classNames';
import { fromTime, toTime } from './clockTime';
import own from './DateField.module.css';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './fieldProps';
import styles from './field.module.css';
import { hiddenLabel } from './hiddenLabel';

export interface TimeFieldProps extends FieldProps {
  /** Clock on the wall, `09:30`, or null for none. Zones are the caller's business. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** When the focus leaves the whole field, not its hours for its minutes. */
  onBlur?: (event: FocusEvent) => void;
  /** 24 unless the person chose otherwise. */
  hourCycle?: 12 | 24;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
}

export function TimeField(props: TimeFieldProps) {
  const { label, isLabelHidden, description, error, value, onChange, hourCycle = 24, ...rest } = props;
  return (
    <AriaTimeField
      {...rest}
      {...hiddenLabel(label, isLabelHidden)}
      className={classNames(styles.field)}
      isInvalid={error !== undefined}
      hourCycle={hourCycle}
      shouldForceLeadingZeros
      value={toTime(value)}
      onChange={(time) => onChange(time === null ? null : fromTime(time))}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} description={description} error={error}>
        <DateInput className={classNames(styles.box)}>
          {(segment) => <DateSegment segment={segment} className={classNames(own.segment)} />}
        </DateInput>
      </FieldFrame>
    </AriaTimeField>
  );
}
