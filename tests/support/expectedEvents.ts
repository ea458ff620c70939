import { agendaOf } from '../../shared/itinerary/agendaOf';
import { indexMission } from '../../shared/itinerary/indexMission';
import type { Entry } from '../../shared/itinerary/missionIndex';
import type { ItineraryItem } from '../../shared/model/itineraryItem';
import type { CalendarRecipient } from '../../shared/model/calendarRecipient';
import type { Mission } from '../../shared/model/mission';
import { byUid } from './byUid';
import type { ClientEvent } from './clientEvent';

/** What a client should find in a French calendar, in the order of UIDs: from the model and not from the code that writes it. */
export function expectedEvents(mission: Mission, recipient: CalendarRecipient): readonly ClientEvent[] {
  const entries = recipient.kind === 'delegate' ? agendaOf(mission, recipient.id) : indexMission(mission).entries;
  const readable = entries.filter(({ item }) => audiencesOf(recipient).includes(item.audience));
  const scope = 'id' in recipient ? `${recipient.kind}-${recipient.id}` : recipient.kind;
  return readable
    .map((entry) => ({
      ...timesOf(entry),
      uid: `${entry.item.id}.${scope}@${mission.id}.passerelle.invalid`,
      summary: `${entry.item.status === 'cancelled' ? 'Annulé\u00A0: ' : ''}${entry.item.titleFr || entry.item.titleEn}`,
      location: placeOf(entry.item, mission),
      status: entry.item.status.toUpperCase(),
    }))
    .sort(byUid);
}

function audiencesOf({ kind }: CalendarRecipient): readonly string[] {
  if (kind === 'public') return ['public'];
  return kind === 'coordinators' ? ['public', 'delegation', 'hosts', 'coordinators'] : ['public', 'delegation'];
}

function timesOf({ item, start, end }: Entry) {
  if (item.type === 'session' && item.allDay && item.start) {
    const day = item.start.slice(0, 10);
    return { start: day, end: new Date(Date.parse(day) + item.minutes * 60_000).toISOString().slice(0, 10) };
  }
  return { start: new Date(start).toISOString().slice(0, 16), end: new Date(end).toISOString().slice(0, 16) };
}

function placeOf(item: ItineraryItem, mission: Mission): string {
  if (item.type === 'deadline') return '';
  if (item.type === 'leg') return item.originCode ? `${item.originFr} (${item.originCode})` : item.originFr;
  const table = item.type === 'session' && item.table ? item.table.replace(/^(?=\d)/, 'Table ') : undefined;
  const room = item.room && mission.rooms[item.room]?.nameFr;
  const venue = item.venue && mission.venues[item.venue];
  return [table, room, venue && venue.nameFr, venue && venue.address, venue && venue.city].filter(Boolean).join(', ');
}
