import { calendarFor } from '../../shared/calendar/calendarFor';
import type { CalendarRecipient } from '../../shared/model/calendarRecipient';
import type { Mission } from '../../shared/model/mission';
import { sampleMissions } from '../fixtures/missions/sampleMissions';
import { tortureMission } from '../fixtures/missions/tortureMission';
import { calendarOptions } from './calendarText';
import { expectedEvents } from './expectedEvents';
import { soundCalendar } from './soundCalendar';

/** A calendar as it is handed to a real client, and what the client should find in it. */
export interface CalendarCase {
  readonly name: string;
  readonly text: () => string;
  readonly expected: () => ReturnType<typeof expectedEvents>;
}

/**
 * One person's calendar and the whole delegation's, in zones and in UTC, and those of the coordinators and of the public, of
 * every trap of time and of both samples.
 */
export function calendarCases(): CalendarCase[] {
  const missions: [string, Mission][] = [['every trap of time', tortureMission()], ...sampleMissions()];
  return missions.flatMap(([name, mission]) =>
    formsOf(mission).map(([recipient, times]) => ({
      name: `${name}, ${recipient.kind}, ${times}`,
      text: () => textOf(recipient, mission, times),
      expected: () => expectedEvents(mission, recipient),
    })),
  );
}

type Form = readonly [recipient: CalendarRecipient, times: 'zoned' | 'utc'];

function formsOf(mission: Mission): Form[] {
  const delegates = Object.values(mission.delegates).filter(({ status }) => status !== 'withdrawn');
  const both = [
    ...delegates.slice(0, 1).map(({ id }) => ({ kind: 'delegate', id }) as const),
    { kind: 'mission' } as const,
  ];
  return [
    ...both.flatMap((recipient): Form[] => [
      [recipient, 'zoned'],
      [recipient, 'utc'],
    ]),
    [{ kind: 'coordinators' }, 'zoned'],
    [{ kind: 'public' }, 'zoned'],
  ];
}

function textOf(recipient: CalendarRecipient, mission: Mission, times: 'zoned' | 'utc'): string {
  const calendar = calendarFor(recipient, mission, { ...calendarOptions, language: 'fr', times });
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.error));
  return soundCalendar(calendar.value.text);
}
