import type { PointerEvent } from 'react';
import { startTimeOf } from '../../../../shared/itinerary/startTimeOf';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { dateOf } from '../../../../shared/time/dateOf';
import { formatDay } from '../../../../shared/time/formatDay';
import { formatDuration } from '../../../../shared/time/formatDuration';
import { formatTime } from '../../../../shared/time/formatTime';
import kinds from '../../../ui/board/itemKind.module.css';
import { classNames } from '../../../ui/classNames';
import { ZoneChip } from '../../../ui/marks/ZoneChip';
import { zoneWords } from '../words/clockWords';
import { itemKindOf } from '../words/itemKindOf';
import type { ItemReader } from '../words/itemReader';
import { titleOf } from '../words/titleOf';
import { whereOf } from '../words/whereOf';
import { whoOf } from '../words/whoOf';
import styles from './PaneCard.module.css';

export interface PaneCardProps {
  item: ItineraryItem;
  reader: ItemReader;
  onOpen: () => void;
  onLift?: ((event: PointerEvent) => void) | undefined;
}

/** An item beside the day: what and how long, who, and when where that is known. */
export function PaneCard({ item, reader, onOpen, onLift }: PaneCardProps) {
  const { locale } = reader;
  const start = startTimeOf(item);
  const zone = start && zoneWords(start, locale);
  return (
    <button
      type="button"
      className={classNames(styles.card, kinds[itemKindOf(item)], onLift && styles.liftable)}
      data-pane-item={item.id}
      onClick={onOpen}
      onPointerDown={onLift}
    >
      <span className={styles.line}>
        <span className={styles.title}>{titleOf(item, reader)}</span>
        {item.type === 'session' && <span className={styles.length}>{formatDuration(item.minutes, locale)}</span>}
      </span>
      <span className={styles.detail}>{[whoOf(item, reader), whereOf(item, reader)].filter(Boolean).join(' · ')}</span>
      {start && zone && (
        <span className={styles.when}>
          {formatDay(dateOf(start), locale)}, {formatTime(start, locale)}
          <ZoneChip name={zone.name} longName={zone.longName} />
        </span>
      )}
    </button>
  );
}
