import type { LucideIcon } from 'lucide-react';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import { type Severity, StatusMark } from '../marks/StatusMark';
import { ZoneChip } from '../marks/ZoneChip';
import styles from './FlightBlock.module.css';

export interface FlightEnd {
  /** "10 h 45" */
  time: string;
  zone: string;
  zoneLongName?: string | undefined;
  /** "Départ Montréal" */
  words: string;
}

export interface FlightBlockProps {
  icon: LucideIcon;
  departure: FlightEnd;
  arrival: FlightEnd;
  /** Number, elapsed time, passengers; as many lines as there is room for. */
  lines: readonly string[];
  /** "−3 h, heure de San Diego"; absent where both ends keep the same clock. */
  jump?: string | undefined;
  severity?: Exclude<Severity, 'fine'> | undefined;
  severityLabel?: string | undefined;
  height: number;
  isSelected?: boolean;
}

/** Below this height there is room for both ends and the jump only. */
const middleFrom = 150;

/** A leg between two zones, at its true elapsed height. The jump strip overhangs the column, so that it cannot be missed. */
export function FlightBlock(props: FlightBlockProps) {
  const { icon, departure, arrival, lines, jump, severity, severityLabel, height, isSelected = false } = props;
  return (
    <div className={classNames(styles.flight, severity && styles[severity], isSelected && styles.selected)}>
      <End end={departure} />
      {height >= middleFrom && (
        <div className={styles.middle}>
          <span className={styles.thread} />
          <Icon of={icon} />
          {lines.map((line, index) => (
            <span key={line} className={classNames(index === 0 && styles.number)}>
              {line}
            </span>
          ))}
          <span className={styles.thread} />
        </div>
      )}
      {jump !== undefined && <div className={styles.jump}>{jump}</div>}
      <End end={arrival} isArrival />
      {severity && (
        <span className={styles.mark}>
          <StatusMark severity={severity} label={severityLabel} />
        </span>
      )}
    </div>
  );
}

function End({ end, isArrival = false }: { end: FlightEnd; isArrival?: boolean }) {
  return (
    <div className={styles.end}>
      <div className={styles.clock}>
        <span className={styles.time}>{end.time}</span>
        <ZoneChip name={end.zone} longName={end.zoneLongName} tone={isArrival ? 'accent' : 'plain'} />
      </div>
      <div className={styles.words}>{end.words}</div>
    </div>
  );
}
