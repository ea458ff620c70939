import { calendarFor } from '../../shared/calendar/calendarFor';
import { possibleRecipients } from '../../shared/calendar/possibleRecipients';
import type { CalendarRecipient } from '../../shared/model/calendarRecipient';
import type { Mission } from '../../shared/model/mission';
import { sampleMissions } from '../fixtures/missions/sampleMissions';
import { tortureMission } from '../fixtures/missions/tortureMission';
import { calendarOptions } from './calendarText';
import type { ClientEvent } from './clientEvent';
import { expectedEvents } from './expectedEvents';
import { soundCalendar } from './soundCalendar';

/** The calendars of many recipients of one mission, as they are handed to a real client. */
export interface CalendarCase {
  readonly name: string;
  readonly files: readonly CalendarCaseFile[];
}

export interface CalendarCaseFile {
  readonly recipient: CalendarRecipient;
  readonly text: () => string;
  /** What the client should find in it. */
  readonly expected: () => readonly ClientEvent[];
}

/** Every trap of time and both samples, in zones and in UTC: the calendars of all their recipients who have one. */
export function calendarCases(): CalendarCase[] {
  const missions: [string, Mission][] = [['every trap of time', tortureMission()], ...sampleMissions()];
  return missions.flatMap(([name, mission]) =>
    (['zoned', 'utc'] as const).map((times) => ({
      name: `${name}, ${times}`,
      files: possibleRecipients(mission).flatMap((recipient) => {
        const expected = () => expectedEvents(mission, recipient);
        return expected().length === 0 ? [] : [{ recipient, text: () => textOf(recipient, mission, times), expected }];
      }),
    })),
  );
}

function textOf(recipient: CalendarRecipient, mission: Mission, times: 'zoned' | 'utc'): string {
  const calendar = calendarFor(recipient, mission, { ...calendarOptions, language: 'fr', times });
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.error));
  return soundCalendar(calendar.value.text);
}
