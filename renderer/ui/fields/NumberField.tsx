import {
  Group,
  Input,
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components';
import { classNames } from '../classNames';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './fieldProps';
import styles from './field.module.css';
import { hiddenLabel } from './hiddenLabel';

export interface NumberFieldProps
  extends
    Omit<AriaNumberFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'aria-label' | 'value' | 'onChange'>,
    FieldProps {
  value: number | null;
  /** Null when the field was emptied. Called on commit, not on every key. */
  onChange: (value: number | null) => void;
  /** Unit after the figure: "min", "places". */
  unit?: string | undefined;
}

/** Figures count whole things (places, minutes, days) unless a field has a format of its own: what takes them knows no half. */
const wholeNumbers = { step: 1 } as const;

export function NumberField(props: NumberFieldProps) {
  const { label, isLabelHidden, description, error, value, onChange, unit, ...rest } = props;
  return (
    <AriaNumberField
      {...(rest.formatOptions === undefined && wholeNumbers)}
      {...rest}
      {...hiddenLabel(label, isLabelHidden)}
      className={classNames(styles.field)}
      isInvalid={error !== undefined}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} description={description} error={error}>
        <Group className={classNames(styles.box, styles.group)}>
          <Input className={classNames(styles.bare)} />
          {unit !== undefined && <span className={styles.lead}>{unit}</span>}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
