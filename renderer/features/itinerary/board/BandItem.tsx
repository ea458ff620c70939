import { memo } from 'react';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { translatedText } from '../../../../shared/model/translatedText';
import { formatTime } from '../../../../shared/time/formatTime';
import { Icon } from '../../../ui/marks/Icon';
import type { DayPage } from '../words/clockWords';
import { itemIcon } from '../words/itemIcon';
import type { ItemReader } from '../words/itemReader';
import { nightOf } from '../words/nightOf';
import { titleOf } from '../words/titleOf';
import styles from './BandItem.module.css';

export interface BandItemProps {
  item: ItineraryItem;
  page: DayPage;
  reader: ItemReader;
  onOpen: (item: ItineraryItem) => void;
}

function Band({ item, page, reader, onOpen }: BandItemProps) {
  const icon = itemIcon(item);
  const words = wordsOf(item, page, reader);
  return (
    <button type="button" className={styles.item} title={words} onClick={() => onOpen(item)}>
      {icon && <Icon of={icon} size={14} />}
      <span className={styles.words}>{words}</span>
    </button>
  );
}

/** A stay, a whole day or a deadline in the band; opens on a click. Drawn again only when it changed. */
export const BandItem = memo(Band);

function wordsOf(item: ItineraryItem, { date }: DayPage, reader: ItemReader): string {
  const { t, locale } = reader;
  const title = titleOf(item, reader);
  if (item.type === 'deadline') return t('board.due', { time: formatTime(item.due, locale), title });
  if (item.type !== 'stay') return title;
  const night = nightOf(item, date);
  const when = night ? t('time.night', { ...night }) : t('board.checkOut', { time: formatTime(item.checkOut, locale) });
  const venue = item.venue && reader.mission.venues[item.venue];
  return `${(venue && translatedText(venue, 'name', locale).text) || title} · ${when}`;
}
