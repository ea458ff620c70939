import { calendarFor } from '../../shared/calendar/calendarFor';
import type { CalendarOptions } from '../../shared/calendar/calendarOptions';
import type { CalendarRecipient } from '../../shared/model/calendarRecipient';
import { applyCommand } from '../../shared/commands/applyCommand';
import type { Command } from '../../shared/commands/commands';
import { instantSchema } from '../../shared/model/instant';
import type { Mission } from '../../shared/model/mission';
import { calendarOptions } from './calendarText';

/** A file as it was sent, and the mission that has taken note of it. */
export interface Sent {
  readonly text: string;
  readonly mission: Mission;
}

/** Writes a recipient's file on a day, and has the mission take note. */
export function publish(
  who: CalendarRecipient,
  mission: Mission,
  day: string,
  change: Partial<CalendarOptions> = {},
): Sent {
  const now = instantSchema.parse(`${day}T12:00:00Z`);
  const calendar = calendarFor(who, mission, { ...calendarOptions, ...change, now });
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.error));
  const { text, entries } = calendar.value;
  return { text, mission: edited(mission, { name: 'record-publication', payload: { entries } }) };
}

/** The mission after a command, given on 2 June. */
export function edited(mission: Mission, command: Command): Mission {
  const context = { now: instantSchema.parse('2026-06-02T08:00:00Z'), newId: () => 'fresh' };
  const applied = applyCommand(mission, command, context);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return applied.value.mission;
}

/** `item SEQUENCE DTSTAMP STATUS` of each event, in the order of the file. */
export function stampsIn(text: string): readonly string[] {
  const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n').slice(1);
  return events.map((event) => {
    const valueOf = (name: string) => new RegExp(`^${name}:(.*?)\r?$`, 'm').exec(event)?.[1] ?? '';
    const [item] = valueOf('UID').split('.');
    return [item, valueOf('SEQUENCE'), valueOf('DTSTAMP').slice(0, 8), valueOf('STATUS')].join(' ');
  });
}
