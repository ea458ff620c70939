import { GripVertical } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useId } from 'react';
import { Button, GridList, GridListItem, isTextDropItem, useDragAndDrop } from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import styles from './LaneBoard.module.css';

export interface LaneCard {
  readonly id: string;
  /** Read aloud, and found by its first letters. */
  readonly title: string;
  readonly content: ReactNode;
}

export interface Lane<LaneId extends string> {
  readonly id: LaneId;
  readonly label: string;
  readonly cards: readonly LaneCard[];
}

export interface LaneBoardProps<LaneId extends string> {
  lanes: readonly Lane<LaneId>[];
  /** Absent where nothing may be moved. */
  onMove?: ((cardId: string, lane: LaneId) => void) | undefined;
  onOpen: (cardId: string) => void;
  openId: string | null;
  /** In place of cards, where a lane has none. */
  emptyText: string;
  dragLabel: (title: string) => string;
}

/** Mime type under which a card of this window is dragged; nothing from elsewhere is taken. */
const dragType = 'application/x-passerelle-card';

/** Cards in columns that say how far each has come. They are dragged, or moved with Alt and the arrows. */
export function LaneBoard<LaneId extends string>(props: LaneBoardProps<LaneId>) {
  const { lanes, onMove } = props;
  const moveBy = (event: KeyboardEvent, lane: number) => {
    const to = event.altKey ? lanes[lane + (steps[event.key] ?? 0)] : undefined;
    const card = (event.target as Element).closest('[data-key]')?.getAttribute('data-key');
    if (!to || to === lanes[lane] || !card || !onMove) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(card, to.id);
  };
  return (
    <div className={classNames(styles.board)}>
      {lanes.map((lane, index) => (
        <div key={lane.id} className={classNames(styles.lane)} onKeyDownCapture={(event) => moveBy(event, index)}>
          <LaneCards {...props} lane={lane} />
        </div>
      ))}
    </div>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

type LaneCardsProps<LaneId extends string> = LaneBoardProps<LaneId> & { lane: Lane<LaneId> };

function LaneCards<LaneId extends string>(props: LaneCardsProps<LaneId>) {
  const { lane, onMove, onOpen, openId, emptyText, dragLabel } = props;
  const heading = useId();
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: onMove === undefined,
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => void takeIn(items),
  });
  const takeIn = async (items: readonly Parameters<typeof isTextDropItem>[0][]) => {
    for (const item of items) {
      if (isTextDropItem(item) && item.types.has(dragType)) onMove?.(await item.getText(dragType), lane.id);
    }
  };
  return (
    <>
      <h2 id={heading} className={styles.head}>
        {lane.label} <span className={styles.count}>{lane.cards.length}</span>
      </h2>
      <GridList
        aria-labelledby={heading}
        className={classNames(styles.cards)}
        items={lane.cards}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => onOpen(String(key))}
        renderEmptyState={() => <p className={styles.empty}>{emptyText}</p>}
      >
        {({ id, title, content }) => (
          <GridListItem id={id} textValue={title} className={classNames(styles.card, id === openId && styles.open)}>
            {onMove && (
              <Button slot="drag" className={classNames(styles.grip)} aria-label={dragLabel(title)}>
                <Icon of={GripVertical} size={14} />
              </Button>
            )}
            <div className={styles.content}>{content}</div>
          </GridListItem>
        )}
      </GridList>
    </>
  );
}
