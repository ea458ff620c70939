import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { classNames } from '../classNames';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './fieldProps';
import styles from './field.module.css';
import { hiddenLabel } from './hiddenLabel';

export interface TextAreaProps
  extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'aria-label'>, FieldProps {
  placeholder?: string | undefined;
  rows?: number;
}

export function TextArea(props: TextAreaProps) {
  const { label, isLabelHidden, description, error, placeholder, rows = 3, lang, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      {...hiddenLabel(label, isLabelHidden)}
      className={classNames(styles.field)}
      isInvalid={error !== undefined}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} description={description} error={error}>
        <AriaTextArea
          className={classNames(styles.box, styles.area)}
          placeholder={placeholder}
          lang={lang}
          rows={rows}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
