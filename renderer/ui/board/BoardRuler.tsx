import { classNames } from '../classNames';
import styles from './Board.module.css';
import type { BoardRange } from './boardPlacement';

export interface RulerText {
  id: string;
  /** Place over its zone: "San Diego" / "HAP", "Montréal" / "HAE +3". */
  place: string;
  zone: string;
  /** The host's clock is strong and stands nearest the grid; home stays pale outside it. */
  tone: 'strong' | 'pale';
  /** What this clock says at a full hour of the board, given in minutes; null leaves the line unnamed. */
  hour: (minute: number) => string | null;
}

export interface BoardRulerProps {
  ruler: RulerText;
  range: BoardRange;
  pixelsPerHour: number;
}

export function BoardRuler({ ruler, range, pixelsPerHour }: BoardRulerProps) {
  return (
    <div className={classNames(styles.ruler, styles[ruler.tone])} aria-hidden>
      {hoursIn(range).map((minute) => (
        <span key={minute} className={styles.hour} style={{ top: ((minute - range.from) / 60) * pixelsPerHour }}>
          {ruler.hour(minute)}
        </span>
      ))}
    </div>
  );
}

function hoursIn({ from, to }: BoardRange): number[] {
  const first = Math.floor(from / 60) + 1;
  const count = Math.max(Math.ceil(to / 60) - first, 0);
  return Array.from({ length: count }, (_, index) => (first + index) * 60);
}
