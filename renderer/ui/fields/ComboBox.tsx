import { ComboBox as AriaComboBox, Input } from 'react-aria-components';
import { classNames } from '../classNames';
import { ComboFrame } from './ComboFrame';
import type { FieldProps } from './fieldProps';
import styles from './field.module.css';
import { hiddenLabel } from './hiddenLabel';
import type { Option } from './option';

export interface ComboBoxProps<T extends string> extends FieldProps {
  options: readonly Option<T>[];
  value: T | null;
  /** Null when the text was emptied. */
  onChange: (value: T | null) => void;
  /** Called with text that names no option, on Enter or on leaving; without it such text is taken back. */
  onCustom?: ((text: string) => void) | undefined;
  placeholder?: string | undefined;
  /** Where nothing matches: "Aucune organisation de ce nom". */
  emptyText: string;
  isDisabled?: boolean;
  isRequired?: boolean;
}

/** Typing filters by any part of the label; the list opens with the first key. */
export function ComboBox<T extends string>(props: ComboBoxProps<T>) {
  const {
    label,
    isLabelHidden,
    description,
    error,
    options,
    value,
    onChange,
    onCustom,
    placeholder,
    emptyText,
    ...rest
  } = props;
  return (
    <AriaComboBox
      {...rest}
      {...hiddenLabel(label, isLabelHidden)}
      className={classNames(styles.field)}
      isInvalid={error !== undefined}
      allowsEmptyCollection
      allowsCustomValue={onCustom !== undefined}
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(options.find((option) => option.id === key)?.id ?? null)}
      onBlur={(event) => reportCustom(event.target, options, onCustom)}
    >
      <ComboFrame {...{ label, isLabelHidden, description, error, options, emptyText }}>
        <Input className={classNames(styles.bare)} placeholder={placeholder ?? ''} />
      </ComboFrame>
    </AriaComboBox>
  );
}

function reportCustom<T extends string>(
  input: Element,
  options: readonly Option<T>[],
  onCustom: ((text: string) => void) | undefined,
) {
  if (!onCustom || !(input instanceof HTMLInputElement)) return;
  const text = input.value.trim();
  if (text !== '' && !options.some((option) => option.label === text)) onCustom(text);
}
