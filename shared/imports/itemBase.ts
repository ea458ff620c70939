import type { Session } from '../model/itineraryItem';
import type { AgendaEvent } from './agendaFile';
import { eventTexts } from './eventTexts';
import { placeText, type ItemPlace } from './itemPlace';
import { digestOfEvent, shortDigest, type EventField, type SourceVersion } from './sourceVersion';

/** Each field of a session as it stands, to be compared with what its source last said. */
export function digestsOfItem(item: Session): Readonly<Record<EventField, string>> {
  const { start = '', allDay, minutes, status, titleFr, titleEn, descriptionFr, descriptionEn } = item;
  return digests({
    start: startText(start, allDay === true),
    minutes,
    status,
    title: bothText(titleFr, titleEn),
    place: placeText(item),
    description: bothText(descriptionFr ?? '', descriptionEn ?? ''),
  });
}

/**
 * What an item remembers of an event once it is imported, whatever of it the coordinator has kept for themselves.
 *
 * @param place where the item would be if the place were taken over
 */
export function versionOfEvent(event: AgendaEvent, place: ItemPlace, source: string): SourceVersion {
  const { title, description } = eventTexts(event);
  const { start, isAllDay, minutes, status } = event;
  return {
    sequence: event.sequence,
    digest: digestOfEvent(event),
    source,
    fields: digests({
      start: startText(start, isAllDay),
      minutes,
      status,
      title,
      place: placeText(place),
      description,
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

/** One text where both languages say the same, as an import leaves it. */
function bothText(french: string, english: string): string {
  return french === english ? french : `${french}\u0000${english}`;
}
