import { ArrowUp, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import { type Severity, StatusMark } from '../marks/StatusMark';
import { secondLineFrom, twoLineTitleFrom } from './boardMetrics';
import styles from './ItemCard.module.css';
import kinds from './itemKind.module.css';
import type { ItemKind, ItemStatus } from './itemKind';

export interface ItemCardProps {
  kind: ItemKind;
  status: ItemStatus;
  title: string;
  /** At the right of the title: table, room, or duration of a leg. The first thing to be cut. */
  room?: string | undefined;
  /** Times, then place; shown from 34 of height on. */
  detail?: string | undefined;
  icon?: LucideIcon | undefined;
  /** A ZoneChip, where the time is not on the column's clock. */
  zone?: ReactNode;
  /** The worst open finding; its word for screen readers where the card's own label does not say it. */
  severity?: Exclude<Severity, 'fine'> | undefined;
  severityLabel?: string | undefined;
  /** In pixels; decides what there is room for. */
  height: number;
  isSelected?: boolean;
  /** Shares its column with others: the mark sits across the corner. */
  isNarrow?: boolean;
  /** Began above what is in sight: the title stays at the edge, with an arrow. */
  isBegunAbove?: boolean;
  /** Lifted by the pointer. */
  isDragged?: boolean;
}

/** One item on the board. Fills its parent, which places it and takes the focus. */
export function ItemCard(props: ItemCardProps) {
  const { kind, status, detail, height, severity, isNarrow = false } = props;
  const hasDetail = detail !== undefined && height >= secondLineFrom;
  return (
    <div
      className={classNames(
        styles.card,
        kinds[kind],
        kind === 'buffer' && styles.buffer,
        styles[status],
        severity && styles[severity],
        props.isSelected === true && styles.selected,
        props.isDragged === true && styles.dragged,
        height >= secondLineFrom && styles.roomy,
        height >= secondLineFrom && props.isBegunAbove === true && styles.begunAbove,
        isNarrow && styles.narrow,
      )}
    >
      <div className={styles.content}>
        <TitleLine {...props} />
        {hasDetail && <div className={styles.detail}>{detail}</div>}
      </div>
      {isNarrow && severity && (
        <span className={styles.corner}>
          <StatusMark severity={severity} label={props.severityLabel} size={12} />
        </span>
      )}
    </div>
  );
}

function TitleLine(props: ItemCardProps) {
  const { title, room, icon, zone, severity, severityLabel, height, isNarrow = false, isBegunAbove = false } = props;
  return (
    <div className={styles.line}>
      <div className={classNames(styles.words, height >= twoLineTitleFrom && styles.twoLines)}>
        {isBegunAbove || icon || zone ? (
          <span className={styles.name}>
            {isBegunAbove && <Icon of={ArrowUp} size={12} className={styles.icon} />}
            {icon && <Icon of={icon} size={14} className={styles.icon} />}
            <span className={styles.title}>{title}</span>
            {zone}
          </span>
        ) : (
          <span className={styles.title}>{title}</span>
        )}
        {room !== undefined && !isNarrow && <span className={styles.room}>{room}</span>}
      </div>
      {severity && !isNarrow && <StatusMark severity={severity} label={severityLabel} />}
    </div>
  );
}
