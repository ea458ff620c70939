import { ChevronDown } from 'lucide-react';
import { Button, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import floating from '../overlays/floating.module.css';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './fieldProps';
import styles from './field.module.css';
import { hiddenLabel } from './hiddenLabel';
import { OptionList } from './OptionList';
import type { Option } from './option';
import own from './Select.module.css';

export interface SelectProps<T extends string> extends FieldProps {
  options: readonly Option<T>[];
  value: T | null;
  onChange: (value: T) => void;
  placeholder?: string | undefined;
  isDisabled?: boolean;
  isRequired?: boolean;
  /** A word before the value, inside the box: "Portée Toute la mission". */
  lead?: string | undefined;
}

export function Select<T extends string>(props: SelectProps<T>) {
  const { label, isLabelHidden, description, error, options, value, onChange, placeholder, lead, ...rest } = props;
  return (
    <AriaSelect
      {...rest}
      {...hiddenLabel(label, isLabelHidden)}
      className={classNames(styles.field)}
      isInvalid={error !== undefined}
      placeholder={placeholder ?? ''}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} description={description} error={error}>
        <Button className={classNames(styles.box, own.trigger)}>
          {lead !== undefined && <span className={own.lead}>{lead}</span>}
          <SelectValue className={classNames(own.value)}>
            {({ isPlaceholder, defaultChildren }) =>
              isPlaceholder ? defaultChildren : options.find((option) => option.id === value)?.label
            }
          </SelectValue>
          <Icon of={ChevronDown} size={14} className={own.chevron} />
        </Button>
      </FieldFrame>
      <Popover className={classNames(floating.panel, floating.menu)} offset={4}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
