import { CalendarDays } from 'lucide-react';
import {
  Button,
  DateInput,
  DatePicker as AriaDatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import floating from '../overlays/floating.module.css';
import type { DateFieldProps } from './DateField';
import own from './DateField.module.css';
import { dateBounds } from './dateBounds';
import { FieldFrame } from './FieldFrame';
import styles from './field.module.css';
import { hiddenLabel } from './hiddenLabel';
import { MonthCalendar } from './MonthCalendar';
import { toCalendarDate } from './plainDate';

export type DatePickerProps = DateFieldProps;

/** A DateField with a month to choose from. */
export function DatePicker(props: DatePickerProps) {
  const { label, isLabelHidden, description, error, value, onChange, minValue, maxValue, ...rest } = props;
  return (
    <AriaDatePicker
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
        <Group className={classNames(styles.box, styles.group)}>
          <DateInput className={classNames(own.input)}>
            {(segment) => <DateSegment segment={segment} className={classNames(own.segment)} />}
          </DateInput>
          <Button className={classNames(styles.end)}>
            <Icon of={CalendarDays} size={14} />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={classNames(floating.panel)} offset={4}>
        <Dialog>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
