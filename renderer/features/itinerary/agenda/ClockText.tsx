import { ZoneChip } from '../../../ui/marks/ZoneChip';
import type { ClockWords } from '../words/clockWords';
import styles from './ClockText.module.css';

/** A time with its zone and its day, where these are not the page's. */
export function ClockText({ clock: { time, zone, day } }: { clock: ClockWords }) {
  return (
    <span className={styles.clock}>
      <span className={styles.time}>{time}</span>
      {zone && <ZoneChip name={zone.name} longName={zone.longName} />}
      {day !== undefined && <span className={styles.day}>{day}</span>}
    </span>
  );
}
