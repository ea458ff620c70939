import { memo } from 'react';
import { classNames } from '../classNames';
import styles from './Board.module.css';
import type { BoardNow } from './boardItem';
import { BoardRuler, type RulerText } from './BoardRuler';
import type { BoardScale } from './cardBoxes';

export interface BoardRulersProps {
  rulers: readonly RulerText[];
  scale: BoardScale;
  now: BoardNow | undefined;
}

function Rulers({ rulers, scale, now }: BoardRulersProps) {
  const { range, pixelsPerHour } = scale;
  const isNowShown = now !== undefined && now.minute >= range.from && now.minute <= range.to;
  return (
    <div className={styles.rulers} style={{ height: ((range.to - range.from) / 60) * pixelsPerHour }}>
      {rulers.map((ruler) => (
        <div key={ruler.id} className={styles.rulerColumn}>
          <BoardRuler ruler={ruler} range={range} pixelsPerHour={pixelsPerHour} />
          {isNowShown && (
            <span
              className={classNames(styles.now, styles[ruler.tone])}
              style={{ top: ((now.minute - range.from) / 60) * pixelsPerHour }}
            >
              {now.texts[ruler.id]}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

/** The clocks at the edge, with the present on each. Drawn again only when it changed. */
export const BoardRulers = memo(Rulers);
