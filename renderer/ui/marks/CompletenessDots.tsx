import { classNames } from '../classNames';
import styles from './CompletenessDots.module.css';

export interface CompletenessPart {
  id: string;
  /** With its state in words: "Vol : à renouveler". */
  label: string;
  state: 'full' | 'half' | 'empty';
}

export interface CompletenessDotsProps {
  parts: readonly CompletenessPart[];
  /** The figure beside the dots: "4/5". */
  figure: string;
}

/** Names of the parts come on hover, and to screen readers as one list. */
export function CompletenessDots({ parts, figure }: CompletenessDotsProps) {
  const words = parts.map((part) => part.label).join(', ');
  return (
    <span className={styles.meter}>
      <span className={styles.dots} role="img" aria-label={words} title={words}>
        {parts.map((part) => (
          <span key={part.id} className={classNames(styles.dot, styles[part.state])} />
        ))}
      </span>
      <span className={styles.figure}>{figure}</span>
    </span>
  );
}
