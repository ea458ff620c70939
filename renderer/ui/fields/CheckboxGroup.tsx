import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { classNames } from '../classNames';
import { Checkbox } from '../controls/Checkbox';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './fieldProps';
import styles from './field.module.css';
import { hiddenLabel } from './hiddenLabel';
import type { Option } from './option';

export interface CheckboxGroupProps<T extends string> extends FieldProps {
  options: readonly Option<T>[];
  value: readonly T[];
  onChange: (value: T[]) => void;
  isDisabled?: boolean;
  /** Beside each other where there is room, for short words. */
  isInColumns?: boolean;
}

export function CheckboxGroup<T extends string>(props: CheckboxGroupProps<T>) {
  const { label, isLabelHidden, description, error, options, value, onChange, isInColumns = false, ...rest } = props;
  return (
    <AriaCheckboxGroup
      {...rest}
      {...hiddenLabel(label, isLabelHidden)}
      className={classNames(styles.field)}
      isInvalid={error !== undefined}
      value={[...value]}
      onChange={(ids) => onChange(options.filter((option) => ids.includes(option.id)).map((option) => option.id))}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} description={description} error={error}>
        <div className={classNames(isInColumns ? styles.columns : styles.options)}>
          {options.map((option) => (
            <Checkbox key={option.id} value={option.id} isDisabled={option.isDisabled ?? false}>
              {option.label}
            </Checkbox>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  );
}
