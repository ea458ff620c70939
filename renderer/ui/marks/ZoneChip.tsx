import { classNames } from '../classNames';
import styles from './ZoneChip.module.css';

export interface ZoneChipProps {
  /** Short zone name in the reader's language: HAE, EDT. */
  name: string;
  /** Long name, read instead of the letters: "heure avancée de l'Est". */
  longName?: string | undefined;
  /** Accent for the zone one arrives in; inverse on an accent ground. */
  tone?: 'plain' | 'accent';
}

export function ZoneChip({ name, longName, tone = 'plain' }: ZoneChipProps) {
  if (longName === undefined) return <span className={classNames(styles.zone, styles[tone])}>{name}</span>;
  return (
    <abbr className={classNames(styles.zone, styles[tone])} title={longName}>
      {name}
    </abbr>
  );
}
