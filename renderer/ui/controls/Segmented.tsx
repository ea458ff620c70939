import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './Segmented.module.css';

export interface SegmentedOption<T extends string> {
  id: T;
  label: string;
  count?: number | undefined;
  isDisabled?: boolean;
}

export interface SegmentedProps<T extends string> {
  /** What is chosen: "Vue", "Langue". */
  label: string;
  options: readonly SegmentedOption<T>[];
  value: T;
  onChange: (value: T) => void;
  /** Options share the width of the parent. */
  isStretched?: boolean;
}

/** One of a few views or values, all visible; arrow keys move between them. */
export function Segmented<T extends string>({
  label,
  options,
  value,
  onChange,
  isStretched = false,
}: SegmentedProps<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={classNames(styles.segmented, isStretched && styles.stretched)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.id));
        if (chosen) onChange(chosen.id);
      }}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.id}
          id={option.id}
          className={classNames(styles.option)}
          isDisabled={option.isDisabled ?? false}
        >
          {option.label}
          {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
