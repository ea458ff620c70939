import { calendarTexts } from '../../shared/calendar/calendarTexts';
import { dueDays, isDueDay } from '../../shared/calendar/dueDays';
import { dueTitle } from '../../shared/calendar/dueTitle';
import { createTranslations } from '../../shared/i18n/createTranslations';
import { indexMission } from '../../shared/itinerary/indexMission';
import type { Entry } from '../../shared/itinerary/missionIndex';
import type { ItineraryItem } from '../../shared/model/itineraryItem';
import type { CalendarRecipient } from '../../shared/model/calendarRecipient';
import type { Mission } from '../../shared/model/mission';
import { byUid } from './byUid';
import type { ClientEvent } from './clientEvent';
import { concernsRecipient } from './concernsRecipient';

/** What a client should find in a French calendar, in the order of UIDs: from the model and not from the code that writes it. */
export function expectedEvents(mission: Mission, recipient: CalendarRecipient): readonly ClientEvent[] {
  const scope = 'id' in recipient ? `${recipient.kind}-${recipient.id}` : recipient.kind;
  const items = indexMission(mission)
    .entries.filter(({ item }) => concernsRecipient(item, recipient, mission))
    .map((entry) => ({
      ...timesOf(entry),
      uid: `${entry.item.id}.${scope}@${mission.id}.passerelle.invalid`,
      summary: `${entry.item.status === 'cancelled' ? 'Annulé\u00A0: ' : ''}${entry.item.titleFr || entry.item.titleEn}`,
      location: placeOf(entry.item, mission),
      status: entry.item.status.toUpperCase(),
    }));
  const days = recipient.kind === 'coordinators' ? otherDays(mission, taskDays(mission)) : [];
  return [...items, ...days].sort(byUid);
}

/** The days of tasks are known from the mission; of all else that is due, the model says the day and the name. */
function otherDays(mission: Mission, tasks: readonly ClientEvent[]): readonly ClientEvent[] {
  const texts = calendarTexts('fr', createTranslations('fr'));
  const others = dueDays(mission).flatMap(({ item }) => {
    if (!isDueDay(item) || item.of === 'task') return [];
    const start = item.due.slice(0, 10);
    return {
      start,
      end: new Date(Date.parse(start) + 86_400_000).toISOString().slice(0, 10),
      uid: `${item.id}.coordinators@${mission.id}.passerelle.invalid`,
      summary: dueTitle(item, item.titleFr || item.titleEn, texts),
      location: '',
      status: 'CONFIRMED',
    };
  });
  return [...tasks, ...others];
}

/** What coordinators have to do lasts the whole day by which it is due. */
function taskDays({ id: mission, tasks }: Mission): readonly ClientEvent[] {
  return Object.values(tasks)
    .filter(({ deleted }) => !deleted)
    .map(({ id, due, titleFr, titleEn }) => ({
      start: due,
      end: new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10),
      uid: `task-${id}.coordinators@${mission}.passerelle.invalid`,
      summary: titleFr || titleEn,
      location: '',
      status: 'CONFIRMED',
    }));
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
