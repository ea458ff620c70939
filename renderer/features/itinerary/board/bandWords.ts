import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { formatTime } from '../../../../shared/time/formatTime';
import type { DayPage } from '../words/clockWords';
import { headlineOf } from '../words/headlineOf';
import type { ItemReader } from '../words/itemReader';
import { nightOf } from '../words/nightOf';
import { titleOf } from '../words/titleOf';

/** What the band says of an item: a deadline with its hour, a stay with its hotel and night, a whole day by its title. */
export function bandWords(item: ItineraryItem, { date }: DayPage, reader: ItemReader): string {
  const { t, locale } = reader;
  const title = titleOf(item, reader);
  if (item.type === 'deadline') return t('board.due', { time: formatTime(item.due, locale), title });
  if (item.type !== 'stay') return title;
  const night = nightOf(item, date);
  const when = night ? t('time.night', { ...night }) : t('board.checkOut', { time: formatTime(item.checkOut, locale) });
  return `${headlineOf(item, reader)} · ${when}`;
}
