import type { KeyboardEvent } from 'react';
import type { ItemMark } from '../days/itemMarks';
import { organiserNames } from '../../../../shared/jointActivities/organiserNames';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import kinds from '../../../ui/board/itemKind.module.css';
import { classNames } from '../../../ui/classNames';
import { Chip } from '../../../ui/marks/Chip';
import { Icon } from '../../../ui/marks/Icon';
import { StatusMark } from '../../../ui/marks/StatusMark';
import type { DayPage } from '../words/clockWords';
import { headlineOf } from '../words/headlineOf';
import { itemIcon } from '../words/itemIcon';
import { itemKindOf } from '../words/itemKindOf';
import type { ItemReader } from '../words/itemReader';
import { kindWordOf } from '../words/kindWordOf';
import { titleOf } from '../words/titleOf';
import { whereOf } from '../words/whereOf';
import { whoOf } from '../words/whoOf';
import styles from './AgendaRow.module.css';
import { AgendaTimes } from './AgendaTimes';

export interface AgendaRowProps {
  item: ItineraryItem;
  page: DayPage;
  reader: ItemReader;
  mark: ItemMark | undefined;
  /** The one row in the tab order. */
  isActive: boolean;
  isSelected: boolean;
  onOpen: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One line of the day: when, what, where, who, and in what state. */
export function AgendaRow(props: AgendaRowProps) {
  const { item, page, reader, mark, isActive, isSelected } = props;
  const { t } = reader;
  const icon = itemIcon(item);
  return (
    <button
      type="button"
      className={classNames(styles.row, kinds[itemKindOf(item)], styles[item.status], isSelected && styles.selected)}
      data-row={item.id}
      tabIndex={isActive ? 0 : -1}
      onClick={props.onOpen}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
    >
      <span className={styles.times}>
        <AgendaTimes item={item} page={page} reader={reader} />
      </span>
      <span className={styles.bar} />
      <span className={styles.what}>
        <span className={styles.title}>
          {icon && <Icon of={icon} size={14} />}
          <span className={styles.name}>{headlineOf(item, reader)}</span>
          <span className={styles.state}>
            {item.status !== 'confirmed' && <Chip>{t(`common:itemStatus.${item.status}`)}</Chip>}
            {mark === 'accepted' && <Chip isOutlined>{t('common:severity.accepted')}</Chip>}
            {mark && mark !== 'accepted' && <StatusMark severity={mark} label={t(`common:severity.${mark}`)} />}
          </span>
        </span>
        <span className={styles.detail}>{detailOf(item, reader)}</span>
      </span>
      <span className={styles.who}>{whoOf(item, reader)}</span>
    </button>
  );
}

/**
 * What the headline leaves open. What may be cut stands last: the kind, which bar and icon say too. Who organises a joint
 * activity comes before its place, because the name of a venue may be long.
 */
function detailOf(item: ItineraryItem, reader: ItemReader): string {
  const headline = headlineOf(item, reader);
  const organisers = organiserNames(item, reader.mission, reader.locale);
  const words = new Set([titleOf(item, reader), organisers, whereOf(item, reader), kindWordOf(item, reader)]);
  return [...words].filter((each) => each !== '' && each !== headline).join(' · ');
}
