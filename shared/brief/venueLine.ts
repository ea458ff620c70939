import type { ItineraryItem } from '../model/itineraryItem';
import type { BriefContext } from './briefContext';
import { joined } from './joined';
import { said } from './said';

/** Where an item happens, in one line: venue, room, table. Empty where nothing is known yet. */
export function venueLine(
  item: ItineraryItem,
  context: Pick<BriefContext, 'mission' | 'locale'>,
  without: 'nothing' | 'venue' = 'nothing',
): string {
  if (item.type !== 'session' && item.type !== 'stay') return '';
  const { mission, locale } = context;
  const venue = item.venue === undefined ? undefined : mission.venues[item.venue];
  const room = item.room === undefined ? undefined : mission.rooms[item.room];
  const parts = [
    without === 'venue' || !venue ? '' : said(venue, 'name', locale).text,
    room ? said(room, 'name', locale).text : '',
    item.type === 'session' ? (item.table ?? '') : '',
  ];
  return joined(parts, ', ');
}
