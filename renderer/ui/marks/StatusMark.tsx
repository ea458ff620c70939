import { classNames } from '../classNames';
import styles from './StatusMark.module.css';

export type Severity = 'impossible' | 'risky' | 'check' | 'accepted' | 'fine';

export interface StatusMarkProps {
  severity: Severity;
  /** The severity in words, shown beside the shape or read alone. Absent where other words already say it. */
  label?: string | undefined;
  isLabelShown?: boolean;
  size?: 12 | 14 | 16 | 18;
}

/** Shape first, colour second: octagon with bar, triangle, ring with question mark, ring with tick, disc with tick. */
export function StatusMark({ severity, label, isLabelShown = false, size = 14 }: StatusMarkProps) {
  const isMute = isLabelShown || label === undefined;
  const voice = isMute ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className={classNames(styles.mark, styles[severity])}>
      <svg width={size} height={size} viewBox="0 0 16 16" fill="none" {...voice}>
        <Shape severity={severity} />
      </svg>
      {isLabelShown && <span>{label}</span>}
    </span>
  );
}

function Shape({ severity }: { severity: Severity }) {
  switch (severity) {
    case 'impossible':
      return (
        <>
          <path className={styles.fill} d="M4.9.6h6.2l4.3 4.3v6.2l-4.3 4.3H4.9L.6 11.1V4.9z" />
          <path className={styles.cut} d="M8 4v4.6M8 11.4v.1" strokeWidth="2" strokeLinecap="round" />
        </>
      );
    case 'risky':
      return (
        <>
          <path className={styles.fill} d="M8 1.2 15.4 14.2H.6z" strokeWidth="1.2" strokeLinejoin="round" />
          <path className={styles.cut} d="M8 6v3.8M8 12.1v.1" strokeWidth="1.8" strokeLinecap="round" />
        </>
      );
    case 'check':
      return <InRing d="M6.1 6.3a1.95 1.95 0 1 1 2.7 1.9c-.6.3-.8.7-.8 1.2M8 11.6v.1" />;
    case 'accepted':
      return <InRing d="m5.2 8.2 2 2 3.7-4.2" strokeLinejoin="round" />;
    case 'fine':
      return (
        <>
          <circle className={styles.fill} cx="8" cy="8" r="7.4" />
          <path
            className={styles.cut}
            d="m4.9 8.3 2.2 2.2 4.1-4.6"
            strokeWidth="1.7"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      );
  }
}

function InRing(line: { d: string; strokeLinejoin?: 'round' }) {
  return (
    <>
      <circle className={styles.line} cx="8" cy="8" r="6.7" strokeWidth="1.5" />
      <path className={styles.line} {...line} strokeWidth="1.5" strokeLinecap="round" />
    </>
  );
}
