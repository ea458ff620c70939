import type { Option } from '../ui/fields/option';
import { Select } from '../ui/fields/Select';
import styles from './FilterRow.module.css';

interface FilterChoiceProps<T extends string> {
  label: string;
  /** "All organisations": the first choice. */
  allLabel: string;
  options: readonly Option<T>[];
  value: T | 'all';
  onChange: (value: T | 'all') => void;
}

/** One of the values that records have, or all of them. */
export function FilterChoice<T extends string>({ label, allLabel, options, value, onChange }: FilterChoiceProps<T>) {
  return (
    <div className={styles.filter}>
      <Select<T | 'all'>
        label={label}
        isLabelHidden
        options={[{ id: 'all', label: allLabel }, ...options]}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
