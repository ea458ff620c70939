import type { ItineraryItem } from '../model/itineraryItem';
import type { AgendaEvent } from './agendaFile';
import type { EventTexts } from './eventTexts';
import { journeyText, placeOfItem, placeText } from './itemPlace';
import { itemSpan } from './itemSpan';
import { digestOfEvent, shortDigest, type EventField, type SourceVersion } from './sourceVersion';

/** Each field of an item as it stands, to be compared with what its source last said. */
export function digestsOfItem(item: ItineraryItem): Readonly<Record<EventField, string>> {
  const { status, titleFr, titleEn, descriptionFr, descriptionEn } = item;
  const { start = '', allDay, minutes } = itemSpan(item);
  return digests({
    start: startText(start, allDay),
    minutes,
    status,
    title: bothText(titleFr, titleEn),
    place: item.type === 'leg' ? journeyText(item) : placeText(placeOfItem(item)),
    description: bothText(descriptionFr ?? '', descriptionEn ?? ''),
  });
}

/** What an import takes over of an event, but for its time and status. */
export interface TakenOver {
  readonly texts: EventTexts;
  /** Where the item would be if the place were taken over (`placeText`, `journeyText`). */
  readonly place: string;
  /** The identity of the agenda (`sourceKey`). */
  readonly source: string;
}

/** What an item remembers of an event once it is imported, whatever of it the coordinator has kept for themselves. */
export function versionOfEvent(event: AgendaEvent, { texts, place, source }: TakenOver): SourceVersion {
  const { start, isAllDay, minutes, status } = event;
  return {
    sequence: event.sequence,
    digest: digestOfEvent(event),
    source,
    fields: digests({
      start: startText(start, isAllDay),
      minutes,
      status,
      title: bothText(texts.titleFr, texts.titleEn),
      place,
      description: bothText(texts.descriptionFr, texts.descriptionEn),
    }),
    location: shortDigest(event.location),
  };
}

function digests(values: Readonly<Record<EventField, string | number>>): Record<EventField, string> {
  const { start, minutes, status, title, place, description } = values;
  return {
    start: shortDigest(String(start)),
    minutes: shortDigest(String(minutes)),
    status: shortDigest(String(status)),
    title: shortDigest(String(title)),
    place: shortDigest(String(place)),
    description: shortDigest(String(description)),
  };
}

function startText(start: string, isAllDay: boolean): string {
  return isAllDay ? `${start} all day` : start;
}

/** One text where both languages say the same, as an import of a file in one language leaves it. */
export function bothText(french: string, english: string): string {
  return french === english ? french : `${french}\u0000${english}`;
}
