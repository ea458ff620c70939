import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, Label, Radio } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './RadioGroup.module.css';

export interface RadioOption<T extends string> {
  id: T;
  label: string;
  /** A second line: what follows from this choice. */
  description?: ReactNode;
  /** At the right end of the line, such as a `StatusMark` with its consequence. */
  aside?: ReactNode;
  isDisabled?: boolean;
}

export interface RadioGroupProps<T extends string> {
  label: string;
  isLabelHidden?: boolean;
  options: readonly RadioOption<T>[];
  value: T | null;
  onChange: (value: T) => void;
  /** Framed rows with hairlines, for choices that carry consequences. */
  isFramed?: boolean;
  /** Options side by side in equal widths, for two values to compare. */
  isBeside?: boolean;
}

export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { label, isLabelHidden = false, options, value, onChange, isFramed = false, isBeside = false } = props;
  return (
    <AriaRadioGroup
      className={classNames(styles.group)}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={classNames(styles.label)}>{label}</Label>}
      <div className={classNames(styles.options, isFramed && styles.framed, isBeside && styles.beside)}>
        {options.map((option) => (
          <RadioRow key={option.id} option={option} />
        ))}
      </div>
    </AriaRadioGroup>
  );
}

function RadioRow<T extends string>({ option }: { option: RadioOption<T> }) {
  return (
    <Radio value={option.id} className={classNames(styles.radio)} isDisabled={option.isDisabled ?? false}>
      <span className={styles.dot} />
      <span className={styles.words}>
        <span className={styles.name}>{option.label}</span>
        {option.description !== undefined && <span className={styles.description}>{option.description}</span>}
      </span>
      {option.aside}
    </Radio>
  );
}
