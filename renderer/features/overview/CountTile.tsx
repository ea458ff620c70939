import { Button as AriaButton } from 'react-aria-components';
import styles from './CountStrip.module.css';

interface CountTileProps {
  count: number;
  label: string;
  detail: string;
  onPress: () => void;
}

/** A size of the mission, and the way to what is counted. */
export function CountTile({ count, label, detail, onPress }: CountTileProps) {
  return (
    <AriaButton className={styles.tile ?? ''} onPress={onPress}>
      <span>
        <strong className={styles.figure}>{count}</strong> {label}
      </span>{' '}
      <span className={styles.detail}>{detail}</span>
    </AriaButton>
  );
}
