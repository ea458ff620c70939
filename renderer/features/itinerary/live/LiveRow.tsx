import { memo } from 'react';
import type { ItemMark } from '../days/itemMarks';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { formatDuration } from '../../../../shared/time/formatDuration';
import kinds from '../../../ui/board/itemKind.module.css';
import { classNames } from '../../../ui/classNames';
import { Chip } from '../../../ui/marks/Chip';
import { Icon } from '../../../ui/marks/Icon';
import { StatusMark } from '../../../ui/marks/StatusMark';
import { AgendaTimes } from '../agenda/AgendaTimes';
import type { DayPage } from '../words/clockWords';
import { headlineOf } from '../words/headlineOf';
import { itemIcon } from '../words/itemIcon';
import { itemKindOf } from '../words/itemKindOf';
import type { ItemReader } from '../words/itemReader';
import { whereOf } from '../words/whereOf';
import { whoOf } from '../words/whoOf';
import styles from './LiveRow.module.css';
import type { Phase } from './runOfShow';

export interface LiveRowProps {
  item: ItineraryItem;
  phase: Phase | 'allDay';
  /** To the end of what is running, to the beginning of what is next. */
  minutes: number | undefined;
  page: DayPage;
  reader: ItemReader;
  mark: ItemMark | undefined;
  isActive: boolean;
  isSelected: boolean;
  onOpen: (item: ItineraryItem) => void;
}

function Row({ item, phase, minutes, page, reader, mark, isActive, isSelected, onOpen }: LiveRowProps) {
  const { t, locale } = reader;
  const icon = itemIcon(item);
  const where = whereOf(item, reader);
  return (
    <button
      type="button"
      className={classNames(
        styles.row,
        kinds[itemKindOf(item)],
        styles[phase],
        item.status === 'cancelled' && styles.cancelled,
        isSelected && styles.selected,
      )}
      data-row={item.id}
      tabIndex={isActive ? 0 : -1}
      onClick={() => onOpen(item)}
    >
      <span className={styles.times}>
        <AgendaTimes item={item} page={page} reader={reader} />
      </span>
      <span className={styles.bar} />
      <span className={styles.what}>
        <span className={styles.title}>
          {icon && <Icon of={icon} size={14} />}
          {headlineOf(item, reader)}
        </span>
        <span className={styles.detail}>{[where, whoOf(item, reader)].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={styles.state}>
        {minutes !== undefined && (
          <Chip tone={phase === 'running' ? 'accent' : 'neutral'}>
            {t(phase === 'running' ? 'live.left' : 'live.in', { duration: formatDuration(minutes, locale) })}
          </Chip>
        )}
        {item.status !== 'confirmed' && <Chip>{t(`common:itemStatus.${item.status}`)}</Chip>}
        {mark && <StatusMark severity={mark} label={t(`common:severity.${mark}`)} />}
      </span>
    </button>
  );
}

/** One item of the day under way. Drawn again only when it, or its minutes, changed. */
export const LiveRow = memo(Row);
