import { memo } from 'react';
import { classNames } from '../classNames';
import styles from './Board.module.css';
import type { AllDayEntry, BoardColumn } from './boardItem';
import type { RulerText } from './BoardRuler';

export interface BoardHeadProps {
  columns: readonly BoardColumn[];
  rulers: readonly RulerText[];
  allDay: readonly AllDayEntry[];
  /** "Toute la journée" */
  allDayLabel: string;
}

function Head({ columns, rulers, allDay, allDayLabel }: BoardHeadProps) {
  const share = 100 / columns.length;
  return (
    <>
      <div className={styles.corner}>
        {rulers.map((ruler) => (
          <div key={ruler.id} className={classNames(styles.rulerHead, styles[ruler.tone])}>
            <span>{ruler.place}</span>
            <span>{ruler.zone}</span>
          </div>
        ))}
      </div>
      <div className={styles.heads}>
        {columns.map((column) => (
          <div key={column.id} className={styles.columnHead}>
            {column.head}
          </div>
        ))}
      </div>
      <div className={styles.allDayCorner}>{allDayLabel}</div>
      <div className={styles.allDay}>
        {allDay.map(({ id, column, span, content }) => (
          <div
            key={id}
            className={styles.allDayEntry}
            style={{ left: `${column * share}%`, width: `${span * share}%` }}
          >
            <div className={styles.allDayText}>{content}</div>
          </div>
        ))}
      </div>
    </>
  );
}

/** Names of clocks and columns, then the band of what lasts all day; stays in sight while the hours scroll. Drawn again only when it changed. */
export const BoardHead = memo(Head);
