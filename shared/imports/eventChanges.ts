import type { Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { AgendaEvent } from './agendaFile';
import type { EventChange } from './agendaImportPlan';
import { eventTexts } from './eventTexts';
import type { PlaceGuess } from './placeOfLocation';

/**
 * What an event would change in the item that came from it. Texts that have been translated here since are the
 * coordinator's and are not compared; nor is a place that the source does not name.
 */
export function eventChanges(
  event: AgendaEvent,
  item: Session,
  place: Omit<PlaceGuess, 'unknownPlace'>,
  mission: Mission,
): EventChange[] {
  const changes: EventChange[] = [];
  const { title, description } = eventTexts(event);
  if (item.start !== event.start) changes.push({ field: 'start', before: item.start, after: event.start });
  if (item.minutes !== event.minutes) changes.push({ field: 'minutes', before: item.minutes, after: event.minutes });
  if (item.status !== event.status) changes.push({ field: 'status', before: item.status, after: event.status });
  if (item.titleFr === item.titleEn && item.titleFr !== title) {
    changes.push({ field: 'title', before: item.titleFr, after: title });
  }
  const text = item.descriptionFr ?? '';
  if (text === (item.descriptionEn ?? '') && text !== description) {
    changes.push({ field: 'description', before: text, after: description });
  }
  const after = describePlace({ ...placeIn(item), ...place }, mission);
  const before = describePlace(placeIn(item), mission);
  if (after !== before) changes.push({ field: 'place', before, after });
  return changes;
}

function placeIn({ venue, room, table }: Session): PlaceGuess {
  return { ...(venue && { venue }), ...(room && { room }), ...(table !== undefined && { table }) };
}

function describePlace({ venue, room, table }: PlaceGuess, mission: Mission): string {
  const roomName = room && mission.rooms[room]?.nameFr;
  const venueName = venue && mission.venues[venue]?.nameFr;
  return [venueName, roomName, table].filter(Boolean).join(', ');
}
