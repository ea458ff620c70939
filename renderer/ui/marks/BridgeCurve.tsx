import styles from './BridgeCurve.module.css';

export interface BridgeCurveProps {
  /** Place left and place reached. */
  from: string;
  to: string;
  /** The jump in words: "−3 h". */
  jump: string;
  /** Clocks going back lead down, going forward lead up. */
  direction: 'down' | 'up';
  /** One sentence instead of the drawing, for screen readers. Without it the drawing is decoration. */
  label?: string;
}

/** The labelled jump between two zones: the mark of the application, and its only drawing. */
export function BridgeCurve({ from, to, jump, direction, label }: BridgeCurveProps) {
  const [start, end] = direction === 'down' ? [28, 76] : [76, 28];
  const voice = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={styles.curve} viewBox="0 0 160 104" {...voice}>
      <path className={styles.ground} d={`M4 ${start}H46M98 ${end}H156`} />
      <path className={styles.bridge} d={`M46 ${start}C76 ${start} 70 ${end} 98 ${end}`} />
      <circle className={styles.origin} cx="46" cy={start} r="5" />
      <circle className={styles.target} cx="98" cy={end} r="5" />
      <text className={styles.place} x="4" y={start - 9}>
        {from}
      </text>
      <text className={styles.place} x="156" y={end + 19} textAnchor="end">
        {to}
      </text>
      <text className={styles.jump} x="84" y={direction === 'down' ? 46 : 66}>
        {jump}
      </text>
    </svg>
  );
}
