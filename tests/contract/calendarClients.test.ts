import { describe, expect, test } from 'vitest';
import { calendarFor } from '../../shared/calendar/calendarFor';
import type { CalendarOptions } from '../../shared/calendar/calendarOptions';
import { usualCalendarChoices } from '../../shared/model/calendarChoices';
import type { CalendarRecipient } from '../../shared/model/calendarRecipient';
import { recipientScope } from '../../shared/calendar/recipientScope';
import { createTranslations } from '../../shared/i18n/createTranslations';
import { agendaOf } from '../../shared/itinerary/agendaOf';
import { indexMission } from '../../shared/itinerary/indexMission';
import type { Entry } from '../../shared/itinerary/missionIndex';
import type { ItineraryItem } from '../../shared/model/itineraryItem';
import { instantSchema } from '../../shared/model/instant';
import type { Mission } from '../../shared/model/mission';
import { sampleMissions } from '../fixtures/missions/sampleMissions';
import { tortureMission } from '../fixtures/missions/tortureMission';
import type { ClientEvent } from '../support/clientEvent';
import { readWithKhal } from '../support/readWithKhal';
import { readWithLibical } from '../support/readWithLibical';
import { soundCalendar } from '../support/soundCalendar';

const options: CalendarOptions = {
  ...usualCalendarChoices,
  language: 'fr',
  locale: 'fr',
  now: instantSchema.parse('2026-06-01T12:00:00Z'),
  translations: createTranslations('fr'),
};

const missions: [string, Mission][] = [['every trap of time', tortureMission()], ...sampleMissions()];

/** One person's calendar, and the whole delegation's. */
function recipientsOf(mission: Mission): CalendarRecipient[] {
  const [delegate] = Object.values(mission.delegates).filter(({ status }) => status !== 'withdrawn');
  return [...(delegate ? [{ kind: 'delegate', id: delegate.id } as const] : []), { kind: 'mission' }];
}

const cases = missions.flatMap(([name, mission]) =>
  recipientsOf(mission).flatMap((recipient) =>
    (['zoned', 'utc'] as const).map((times) => ({ name, mission, recipient, times, kind: recipient.kind })),
  ),
);

/** What a client should find, from the model and not from the code that writes the calendar. */
function expected(mission: Mission, recipient: CalendarRecipient): ClientEvent[] {
  const entries = recipient.kind === 'delegate' ? agendaOf(mission, recipient.id) : indexMission(mission).entries;
  const readable = entries.filter(({ item }) => item.audience === 'public' || item.audience === 'delegation');
  const scope = recipientScope(recipient);
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

function byUid(a: ClientEvent, b: ClientEvent): number {
  return a.uid < b.uid ? -1 : 1;
}

function textOf({ mission, recipient, times }: (typeof cases)[number]): string {
  const calendar = calendarFor(recipient, mission, { ...options, times });
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.error));
  return soundCalendar(calendar.value.text);
}

describe('real calendar clients understand what the model means', { timeout: 120_000 }, () => {
  test.each(cases)('libical: $name, $kind, $times', (given) => {
    const events = readWithLibical(textOf(given));
    expect([...events].sort(byUid)).toEqual(expected(given.mission, given.recipient));
  });

  test.each(cases)('khal: $name, $kind, $times', (given) => {
    const meant = expected(given.mission, given.recipient);
    const events = readWithKhal(textOf(given), spanOf(meant));
    expect([...events].sort(byUid)).toEqual(meant.map(asKhalSees));
  });
});

function spanOf(events: readonly ClientEvent[]) {
  const days = events.flatMap(({ start, end }) => [Date.parse(start.slice(0, 10)), Date.parse(end.slice(0, 10))]);
  const dayMs = 86_400_000;
  const from = Math.min(...days) - dayMs;
  return { from: new Date(from).toISOString().slice(0, 10), days: (Math.max(...days) - from) / dayMs + 2 };
}

/** khal gives an event without DTEND an hour, where RFC 5545 section 3.6.1 says that it has no length. */
function asKhalSees(event: ClientEvent): ClientEvent {
  if (event.start !== event.end) return event;
  return { ...event, end: new Date(Date.parse(`${event.end}Z`) + 3_600_000).toISOString().slice(0, 16) };
}
