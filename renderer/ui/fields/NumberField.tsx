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
    Omit<
      AriaNumberFieldProps,
      | 'children'
      | 'className'
      | 'style'
      | 'isInvalid'
      | 'aria-label'
      | 'value'
      | 'onChange'
      | 'commitBehavior'
      | 'validationBehavior'
      | 'isWheelDisabled'
    >,
    FieldProps {
  value: number | null;
  /** Null when the field was emptied. Called on commit, not on every key. */
  onChange: (value: number | null) => void;
  /** Unit after the figure: "min", "places". */
  unit?: string | undefined;
  /** What stands in the field was not taken: the form is not sent before it is mended. */
  isUnfit?: boolean;
}

/**
 * A figure to write. It is taken as it was written: the kit's own way, "snap", would show 47 minutes as 45 where the arrows go by
 * five, and turn what is too much into the most. Turning the wheel over it changes nothing.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, isLabelHidden, description, error, value, onChange, unit, isUnfit, ...rest } = props;
  return (
    <AriaNumberField
      {...rest}
      commitBehavior="validate"
      validationBehavior="aria"
      isWheelDisabled
      {...hiddenLabel(label, isLabelHidden)}
      className={classNames(styles.field)}
      isInvalid={error !== undefined}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} description={description} error={error}>
        <Group className={classNames(styles.box, styles.group)}>
          <Input className={classNames(styles.bare)} data-unfit={isUnfit || undefined} />
          {unit !== undefined && <span className={styles.lead}>{unit}</span>}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
