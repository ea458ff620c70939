import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './Board.module.css';
import type { BoardPlacement } from './boardPlacement';
import { type BoardScale, boxOf } from './cardBoxes';
import type { BoardDrag } from './useBoardDrag';

export interface DragPreviewProps {
  drag: BoardDrag;
  scale: BoardScale;
  /** The lifted card; absent for what comes from outside the board. */
  card: ReactNode;
  /** A `DragTip`. */
  tip: ReactNode;
}

/** Origin as a dashed outline, target as a tint under the lifted card, and the tip beside it, never over it. */
export function DragPreview({ drag, scale, card, tip }: DragPreviewProps) {
  const { target, origin } = drag;
  const isLeftHalf = target.column + target.span / 2 < scale.columnCount / 2;
  const edge = isLeftHalf ? target.column + target.span : scale.columnCount - target.column;
  const side: CSSProperties = { [isLeftHalf ? 'left' : 'right']: `${(edge / scale.columnCount) * 100}%` };
  return (
    <>
      {drag.mode !== 'place' && <div className={styles.origin} style={styleOf(origin, scale)} />}
      <div className={styles.target} style={styleOf(target, scale)}>
        {card}
      </div>
      {tip !== undefined && (
        <div className={classNames(styles.tip)} style={{ ...side, top: boxOf(target, scale).top }}>
          {tip}
        </div>
      )}
    </>
  );
}

/** Where a card lands that goes along with the one under the pointer. */
export function DragTarget({ placement, scale }: { placement: BoardPlacement; scale: BoardScale }) {
  return <div className={styles.target} style={styleOf(placement, scale)} />;
}

function styleOf(placement: BoardPlacement, scale: BoardScale): CSSProperties {
  const { left, width, top, height } = boxOf(placement, scale);
  return { left: `${left * 100}%`, width: `${width * 100}%`, top, height };
}
