import styles from './KeyHint.module.css';

export interface KeyHintProps {
  /** As printed on the key or spoken of: `Ctrl K`, `Entrée`, `⌘K`. */
  keys: string;
}

/** Hidden from screen readers: controls carry their shortcut in `aria-keyshortcuts`, or say it in their text. */
export function KeyHint({ keys }: KeyHintProps) {
  return (
    <kbd className={styles.key} aria-hidden>
      {keys}
    </kbd>
  );
}
