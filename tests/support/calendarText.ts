import { calendarFor } from '../../shared/calendar/calendarFor';
import type { CalendarOptions } from '../../shared/calendar/calendarOptions';
import { usualCalendarChoices } from '../../shared/model/calendarChoices';
import type { CalendarRecipient } from '../../shared/model/calendarRecipient';
import { createTranslations } from '../../shared/i18n/createTranslations';
import { instantSchema } from '../../shared/model/instant';
import { missionSchema, type Mission } from '../../shared/model/mission';
import { tortureMission } from '../fixtures/missions/tortureMission';
import { soundCalendar } from './soundCalendar';

/** Each in their own language, in the zone of the place. */
export const calendarOptions: CalendarOptions = {
  ...usualCalendarChoices,
  locale: 'fr',
  now: instantSchema.parse('2026-06-01T12:00:00Z'),
  translations: createTranslations('fr'),
};

export const everyone: CalendarRecipient = { kind: 'mission' };

/** The delegate or group of that identifier. */
export function recipient(id: string, mission = tortureMission()): CalendarRecipient {
  const delegate = Object.values(mission.delegates).find((candidate) => candidate.id === id);
  const group = Object.values(mission.groups).find((candidate) => candidate.id === id);
  if (delegate) return { kind: 'delegate', id: delegate.id };
  if (group) return { kind: 'group', id: group.id };
  throw new Error(`Nobody is ${id}`);
}

/** The calendar file, as text, once the linter has found nothing in it. */
export function textFor(
  who: CalendarRecipient,
  mission = tortureMission(),
  change: Partial<CalendarOptions> = {},
): string {
  const calendar = calendarFor(who, mission, { ...calendarOptions, ...change });
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.error));
  return soundCalendar(calendar.value.text);
}

/** The lines of one event, unfolded, without its reminders, what every event has alike, and what is for Passerelle alone. */
export function eventLines(text: string, item: string): string[] {
  const unfolded = text.replaceAll('\r\n ', '');
  const event = unfolded.split('BEGIN:VEVENT\r\n').find((block) => block.startsWith(`UID:${item}.`)) ?? '';
  const dull = /^(UID|DTSTAMP|LAST-MODIFIED|SEQUENCE|ORGANIZER|END|TRANSP|CLASS|CATEGORIES|X-PASSERELLE-[A-Z-]+):?/;
  const [own = ''] = event.split('BEGIN:VALARM');
  return own.split('\r\n').filter((line) => line !== '' && !dull.test(line));
}

/** The identifiers of the items in a file, sorted. */
export function itemsIn(text: string): string[] {
  return [...text.matchAll(/^UID:([^.]+)\./gm)].map(([, item = '']) => item).sort();
}

/** The torture mission with one item changed. */
export function withChanges(id: string, change: object): Mission {
  const mission = tortureMission();
  const item = Object.values(mission.items).find((candidate) => candidate.id === id);
  return missionSchema.parse({ ...mission, items: { ...mission.items, [id]: { ...item, ...change } } });
}
