import { readDegrees } from '../model/coordinates';
import type { CalendarWarning } from '../model/calendarWarning';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import { webAddress } from '../text/webAddress';
import type { CalendarTexts } from './calendarTexts';
import { eventTitle } from './eventTitle';
import { plainLine } from './plainLine';
import { venueOf } from './venueOf';

/** What of these items is left out of their calendar: links that do not lead to the Web, and points that are not on the Earth. */
export function calendarWarnings(
  items: readonly ItineraryItem[],
  mission: Mission,
  texts: CalendarTexts,
): readonly CalendarWarning[] {
  const venues = new Set(items.flatMap((item) => venueOf(item, mission) ?? []));
  return [
    ...items.flatMap((item) => droppedLink(item.link, () => eventTitle(item, texts))),
    ...[...venues].flatMap((venue) => {
      const nameOf = () => plainLine(translatedText(venue, 'name', texts.locale).text);
      return [...droppedLink(venue.website, nameOf), ...droppedPoint(venue.coordinates, nameOf)];
    }),
  ];
}

function droppedLink(value: string | undefined, nameOf: () => string): CalendarWarning[] {
  const isDropped = value !== undefined && value.trim() !== '' && webAddress(value) === undefined;
  return isDropped ? [{ code: 'link-dropped', name: nameOf(), value: plainLine(value) }] : [];
}

function droppedPoint(value: string | undefined, nameOf: () => string): CalendarWarning[] {
  const isDropped = value !== undefined && readDegrees(value) === undefined;
  return isDropped ? [{ code: 'coordinates-dropped', name: nameOf(), value }] : [];
}
