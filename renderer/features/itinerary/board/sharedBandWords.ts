import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { DayPage } from '../words/clockWords';
import { headlineOf } from '../words/headlineOf';
import type { ItemReader } from '../words/itemReader';
import { nightOf } from '../words/nightOf';
import { bandWords } from './bandWords';

/** What the band says of several stays in one hotel on one night, of which each may last differently. */
export function sharedBandWords(stays: readonly ItineraryItem[], page: DayPage, reader: ItemReader): string {
  const [first] = stays;
  if (!first) return '';
  const isSaidOfAll = stays.every((stay) => bandWords(stay, page, reader) === bandWords(first, page, reader));
  if (isSaidOfAll) return bandWords(first, page, reader);
  const nights = new Set(stays.map((stay) => (stay.type === 'stay' ? nightOf(stay, page.date)?.night : undefined)));
  const [night] = nights;
  const hotel = headlineOf(first, reader);
  return nights.size === 1 && night !== undefined ? `${hotel} · ${reader.t('time.oneNight', { night })}` : hotel;
}
