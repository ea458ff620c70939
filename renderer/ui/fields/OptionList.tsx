import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import styles from './OptionList.module.css';
import type { Option } from './option';

export interface OptionListProps<T extends string> {
  options: readonly Option<T>[];
  /** Shown where no option is left, for example while typing. */
  emptyText?: string | undefined;
}

/** The floating list of Select and ComboBox. */
export function OptionList<T extends string>({ options, emptyText }: OptionListProps<T>) {
  return (
    <ListBox
      className={classNames(styles.list)}
      items={options}
      renderEmptyState={() => <span className={styles.empty}>{emptyText}</span>}
    >
      {(option: Option<T>) => <OptionRow key={option.id} option={option} />}
    </ListBox>
  );
}

function OptionRow<T extends string>({ option }: { option: Option<T> }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      className={classNames(styles.option)}
      isDisabled={option.isDisabled ?? false}
    >
      {({ isSelected }) => (
        <>
          {option.icon && <Icon of={option.icon} className={styles.icon} />}
          <span className={styles.words}>
            <span>{option.label}</span>
            {option.description !== undefined && <span className={styles.description}>{option.description}</span>}
          </span>
          {isSelected && <Icon of={Check} size={14} className={styles.check} />}
        </>
      )}
    </ListBoxItem>
  );
}
