import type { KeyboardEvent, Ref } from 'react';
import { Input, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { classNames } from '../classNames';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './fieldProps';
import styles from './field.module.css';
import { hiddenLabel } from './hiddenLabel';

export interface TextFieldProps
  extends
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'aria-label' | 'onKeyDown'>,
    FieldProps {
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  placeholder?: string | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** `lang` reaches the input, so that spelling and screen readers follow the language of the text. */
export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, description, error, placeholder, ref, lang, onKeyDown, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      {...hiddenLabel(label, isLabelHidden)}
      className={classNames(styles.field)}
      isInvalid={error !== undefined}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} description={description} error={error}>
        <Input
          className={classNames(styles.box)}
          placeholder={placeholder ?? ''}
          // Not on the field: react-aria would keep every key from whatever is around it, Escape from its dialog.
          {...(onKeyDown && { onKeyDown })}
          {...(lang === undefined ? {} : { lang })}
          {...(ref ? { ref } : {})}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
