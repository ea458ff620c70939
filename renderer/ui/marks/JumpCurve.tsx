import styles from './JumpCurve.module.css';

export interface JumpCurveProps {
  /** The jump in words: "−3 h". */
  jump: string;
  /** Clocks going back lead down, going forward lead up. */
  direction: 'down' | 'up';
}

/** The bridge in the size of a line of text, between two clocks that name their places themselves. */
export function JumpCurve({ jump, direction }: JumpCurveProps) {
  const [start, end] = direction === 'down' ? [14, 40] : [40, 14];
  return (
    <span className={styles.jump}>
      <span className={styles.words}>{jump}</span>
      <svg className={styles.drawing} viewBox="0 0 88 52" aria-hidden="true">
        <path className={styles.bridge} d={`M2 ${start}H20C44 ${start} 44 ${end} 68 ${end}H86`} />
        <circle className={styles.origin} cx="20" cy={start} r="4" />
        <circle className={styles.target} cx="68" cy={end} r="4" />
      </svg>
    </span>
  );
}
