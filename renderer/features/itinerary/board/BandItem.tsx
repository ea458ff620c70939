import { type CSSProperties, memo } from 'react';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { classNames } from '../../../ui/classNames';
import { Icon } from '../../../ui/marks/Icon';
import { itemIcon } from '../words/itemIcon';
import type { ItemReader } from '../words/itemReader';
import { whoOf } from '../words/whoOf';
import styles from './BandItem.module.css';

export interface BandItemProps {
  item: ItineraryItem;
  words: string;
  reader: ItemReader;
  onOpen: (item: ItineraryItem) => void;
  /** How many columns of an entry that several items share are this one's. */
  share?: number;
  /** The words stand at the beginning of the entry already. */
  isContinued?: boolean;
}

function Band({ item, words, reader, onOpen, share, isContinued = false }: BandItemProps) {
  const icon = itemIcon(item);
  const label = `${words}, ${whoOf(item, reader)}`;
  const style: CSSProperties | undefined = share === undefined ? undefined : { flexGrow: share };
  return (
    <button
      type="button"
      className={classNames(styles.item, share !== undefined && styles.shared)}
      style={style}
      title={label}
      aria-label={label}
      onClick={() => onOpen(item)}
    >
      {icon && !isContinued && <Icon of={icon} size={14} />}
      {!isContinued && <span className={styles.words}>{words}</span>}
    </button>
  );
}

/** A stay, a whole day or a deadline in the band; opens on a click. Drawn again only when it changed. */
export const BandItem = memo(Band);
