import { memo } from 'react';
import { classNames } from '../classNames';
import styles from './Board.module.css';
import type { BoardColumn } from './boardItem';
import type { BoardScale } from './cardBoxes';

export interface BoardHoursProps {
  columns: readonly BoardColumn[];
  scale: BoardScale;
}

function Hours({ columns, scale }: BoardHoursProps) {
  const { range, pixelsPerHour, columnCount } = scale;
  const topOf = (minute: number) => ((minute - range.from) / 60) * pixelsPerHour;
  return (
    <div className={styles.hours} aria-hidden>
      {halfHours(range.from, range.to).map((minute) => (
        <div
          key={minute}
          className={classNames(styles.rule, minute % 60 === 0 && styles.full)}
          style={{ top: topOf(minute) }}
        />
      ))}
      {columns.map((column, index) => (
        <div
          key={column.id}
          className={styles.column}
          style={{ left: `${(index / columnCount) * 100}%`, width: `${100 / columnCount}%` }}
        >
          {column.offClock?.map(({ from, to }) => (
            <div
              key={from}
              className={styles.texture}
              style={{
                top: Math.max(topOf(from), 0),
                height: topOf(Math.min(to, range.to)) - Math.max(topOf(from), 0),
              }}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Lines of hours and half hours, columns, and where a column is on another clock. Drawn again only when it changed. */
export const BoardHours = memo(Hours);

function halfHours(from: number, to: number): number[] {
  const first = Math.ceil(from / 30);
  return Array.from({ length: Math.max(Math.ceil(to / 30) - first, 0) }, (_, index) => (first + index) * 30);
}
