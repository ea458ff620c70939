import { Fragment } from 'react';
import styles from './TimeSpan.module.css';
import { ZoneChip } from './ZoneChip';

export interface TimeSpanEnd {
  /** "13 h 35" */
  time: string;
  zone?: { name: string; longName: string };
  /** "ven. 26", where it is another day. */
  day?: string;
}

export interface TimeSpanProps {
  /** One end, or beginning and end; none draws nothing. */
  ends: readonly TimeSpanEnd[];
}

/** From when to when, each on its own clock. */
export function TimeSpan({ ends }: TimeSpanProps) {
  return (
    <span className={styles.span}>
      {ends.map(({ time, zone, day }, index) => (
        <Fragment key={index === 0 ? 'start' : 'end'}>
          {index > 0 && <span>–</span>}
          <span>{time}</span>
          {zone && <ZoneChip name={zone.name} longName={zone.longName} />}
          {day !== undefined && <span className={styles.day}>{day}</span>}
        </Fragment>
      ))}
    </span>
  );
}
