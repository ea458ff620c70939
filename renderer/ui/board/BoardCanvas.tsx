import { type CSSProperties, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import styles from './Board.module.css';
import { scrollerProps } from '../frame/scrollerProps';
import type { BoardCanvasProps } from './boardCanvasProps';
import { BoardHead } from './BoardHead';
import type { BoardItem } from './boardItem';
import { pixelsPerHour as defaultScale } from './boardMetrics';
import { BoardPlane } from './BoardPlane';
import { BoardRulers } from './BoardRulers';
import type { BoardScale } from './cardBoxes';
import { useActiveCard } from './useActiveCard';
import { useViewport } from './useViewport';

/** Days side by side with clocks at their edge. Presentational: places, walks, drags and says; decides nothing. */
export function BoardCanvas<Item extends BoardItem>(props: BoardCanvasProps<Item>) {
  const { columns, rulers, range, items, firstMinute, pixelsPerHour = defaultScale } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const instructions = useId();
  const columnCount = columns.length;
  const scale = useMemo<BoardScale>(() => ({ range, columnCount, pixelsPerHour }), [range, columnCount, pixelsPerHour]);
  const ids = useMemo(() => items.map((item) => item.id), [items]);
  // Before the viewport is read for the first time, so that the first cards drawn are those in sight.
  useLayoutEffect(() => {
    if (firstMinute === undefined) return;
    scroller.current?.scrollTo({ top: ((firstMinute - range.from) / 60) * pixelsPerHour });
  }, [firstMinute, range.from, pixelsPerHour]);
  const viewport = useViewport(scroller);
  const active = useActiveCard(ids, props.revealId, scroller);
  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        className={styles.scroller}
        // An empty board has no card to hold the focus.
        {...(active.id === null && scrollerProps)}
        role="application"
        aria-label={props.label}
        aria-describedby={instructions}
        style={countsOf(columnCount, rulers.length)}
      >
        <BoardHead columns={columns} rulers={rulers} allDay={props.allDay} allDayLabel={props.allDayLabel} />
        <BoardRulers rulers={rulers} scale={scale} now={props.now} />
        <BoardPlane props={props} scale={scale} active={active} viewport={viewport} />
      </div>
      <VisuallyHidden>
        <span id={instructions}>{props.instructions}</span>
        <span aria-live="assertive">{props.announcement}</span>
      </VisuallyHidden>
    </div>
  );
}

function countsOf(columns: number, rulers: number): CSSProperties {
  const style: Record<`--${string}`, number> = { '--columns': columns, '--rulers': rulers };
  return style;
}
