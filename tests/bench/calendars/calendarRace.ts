import ICAL from 'ical.js';
import ical, { ICalEventStatus } from 'ical-generator';
import { usualCalendarChoices } from '../../../shared/model/calendarChoices';
import { calendarFor } from '../../../shared/calendar/calendarFor';
import { createTranslations } from '../../../shared/i18n/createTranslations';
import type { DelegateId } from '../../../shared/model/identifier';
import { instantSchema } from '../../../shared/model/instant';
import type { Mission } from '../../../shared/model/mission';
import { calendarMission } from '../missions/missionSizes';
import { plannedMission } from '../missions/plannedMission';

export interface Race {
  readonly events: number;
  /** Milliseconds for all calendars, for each run: ours, and those of ical-generator. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** Writes the same events turn by turn: as our calendars, read back and compared included, and with ical-generator. */
export function raceCalendars(runs: number): Race {
  const mission = plannedMission(calendarMission);
  const texts = ourCalendars(mission);
  const given = texts.map(eventsIn);
  const [ours, theirs]: [number[], number[]] = [[], []];
  theirCalendars(given);
  for (let run = 0; run < runs; run += 1) {
    theirs.push(timeOf(() => theirCalendars(given)));
    // A mission just read: nothing about its items is remembered from the run before.
    const fresh = structuredClone(mission);
    ours.push(timeOf(() => ourCalendars(fresh)));
  }
  return { events: given.flatMap(({ events }) => events).length, ours, theirs };
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function ourCalendars(mission: Mission): string[] {
  const options = {
    ...usualCalendarChoices,
    locale: 'fr',
    now: instantSchema.parse('2026-06-01T12:00:00Z'),
    translations: createTranslations('fr'),
  } as const;
  return (Object.keys(mission.delegates) as DelegateId[]).map((id) => {
    const calendar = calendarFor({ kind: 'delegate', id }, mission, options);
    if (!calendar.ok) throw new Error(calendar.error.code);
    return calendar.value.text;
  });
}

/** What a caller of ical-generator would have at hand: finished texts, clocks, and the zone as text. */
interface Given {
  readonly zone: string;
  readonly zoneText: string;
  readonly events: readonly {
    readonly uid: string;
    readonly summary: string;
    readonly description: string;
    readonly location: string;
    readonly start: Date;
    readonly end: Date;
    readonly isTentative: boolean;
  }[];
}

function eventsIn(text: string): Given {
  const calendar = ICAL.Component.fromString(text);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description ?? '',
      location: event.location ?? '',
      start: clockOf(event.startDate),
      end: clockOf(event.endDate),
      isTentative: component.getFirstPropertyValue('status') === 'TENTATIVE',
    };
  });
  return { zone: String(zone?.getFirstPropertyValue('tzid')), zoneText: zone?.toString() ?? '', events };
}

/** ical-generator writes the host's clock of a plain Date; the race runs in UTC, so this is the clock on the wall. */
function clockOf({ year, month, day, hour, minute }: ICAL.Time): Date {
  return new Date(Date.UTC(year, month - 1, day, hour, minute));
}

function theirCalendars(given: readonly Given[]): string[] {
  return given.map(({ zone, zoneText, events }) => {
    const calendar = ical({ name: 'Passerelle', timezone: { name: zone, generator: () => zoneText } });
    for (const { uid, summary, description, location, start, end, isTentative } of events) {
      const status = isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
      const organizer = { name: 'Passerelle', email: 'passerelle@example.org' };
      calendar.createEvent({ id: uid, summary, description, location, start, end, status, organizer, sequence: 0 });
    }
    return calendar.toString();
  });
}
