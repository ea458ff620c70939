import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button';
import { Menu } from '../../ui/overlays/Menu';
import styles from './ChoiceMenu.module.css';

export interface ChoiceMenuProps<T extends string> {
  /** What is chosen: "Signification de la colonne « Grp »". */
  label: string;
  options: readonly { readonly id: T; readonly label: string }[];
  value: T;
  onChange: (value: T) => void;
}

/**
 * A choice that makes its options only when it is opened. A Select makes them at once, hidden: thirty meanings above each
 * of thirty columns then hold up the window.
 */
export function ChoiceMenu<T extends string>({ label, options, value, onChange }: ChoiceMenuProps<T>) {
  const { t } = useTranslation('imports');
  const current = options.find(({ id }) => id === value)?.label ?? '';
  return (
    <span className={styles.choice}>
      <Menu
        label={label}
        trigger={
          <Button endIcon={ChevronDown} aria-label={t('choiceMade', { label, value: current })}>
            <span className={styles.value}>{current}</span>
          </Button>
        }
        entries={options.map((option) => ({ ...option, isCurrent: option.id === value }))}
        onAction={(id) => {
          const chosen = options.find((option) => option.id === id);
          if (chosen) onChange(chosen.id);
        }}
      />
    </span>
  );
}
