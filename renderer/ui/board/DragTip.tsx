import { classNames } from '../classNames';
import { KeyHint } from '../marks/KeyHint';
import { type Severity, StatusMark } from '../marks/StatusMark';
import styles from './DragTip.module.css';

export interface DragTipProps {
  /** Host first and strong, then home. */
  clocks: readonly { place: string; times: string; zone: string }[];
  /** The worst finding that would arise. */
  finding?: { severity: Severity; severityLabel: string; title: string; reason: string } | undefined;
  keys: readonly { keys: string; text: string }[];
}

/** Both local times and what would go wrong, before the drop. */
export function DragTip({ clocks, finding, keys }: DragTipProps) {
  return (
    <div className={styles.tip} role="status">
      <dl className={styles.clocks}>
        {clocks.map(({ place, times, zone }, index) => (
          <div key={place} className={classNames(styles.clock, index === 0 && styles.host)}>
            <dt>{place}</dt>
            <dd>
              <span className={styles.times}>{times}</span> {zone}
            </dd>
          </div>
        ))}
      </dl>
      {finding && (
        <p className={styles.finding}>
          <StatusMark severity={finding.severity} label={finding.severityLabel} />
          <span>
            <strong>{finding.title}</strong> {finding.reason}
          </span>
        </p>
      )}
      <p className={styles.keys}>
        {keys.map((hint) => (
          <span key={hint.keys} className={styles.hint}>
            <KeyHint keys={hint.keys} /> {hint.text}
          </span>
        ))}
      </p>
    </div>
  );
}
