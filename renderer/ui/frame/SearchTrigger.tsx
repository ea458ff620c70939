import { Search } from 'lucide-react';
import { Button } from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import { KeyHint } from '../marks/KeyHint';
import styles from './SearchTrigger.module.css';

export interface SearchTriggerProps {
  label: string;
  shortcut: string;
  onPress: () => void;
}

/** Looks like a field and opens the palette. */
export function SearchTrigger({ label, shortcut, onPress }: SearchTriggerProps) {
  return (
    <Button className={classNames(styles.search)} aria-keyshortcuts={shortcut} onPress={onPress}>
      <Icon of={Search} />
      <span className={styles.label}>{label}</span>
      <KeyHint keys={shortcut} />
    </Button>
  );
}
