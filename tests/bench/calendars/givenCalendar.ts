import ICAL from 'ical.js';

/** What a caller of another library would have at hand: finished texts, clocks, instants, and the zone as text. */
export interface GivenCalendar {
  readonly zone: string;
  readonly zoneText: string;
  readonly events: readonly GivenEvent[];
}

export interface GivenEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: Date;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly start: GivenTime;
  readonly end: GivenTime;
  readonly isTentative: boolean;
  /** Minutes before the start at which it rings. */
  readonly alarms: readonly number[];
}

export interface GivenTime {
  readonly at: Date;
  /** The clock on the wall, as if it stood in UTC. */
  readonly clock: Date;
}

/** The events of one of our files. Without a zone in it, its clocks are in UTC. */
export function givenCalendar(text: string): GivenCalendar {
  const calendar = ICAL.Component.fromString(text);
  const described = calendar.getFirstSubcomponent('vtimezone');
  const zone = described && ICAL.Timezone.fromData({ component: described });
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const stamp = component.getFirstPropertyValue('dtstamp');
    return {
      uid: event.uid,
      sequence: event.sequence,
      stamp: stamp instanceof ICAL.Time ? stamp.toJSDate() : new Date(0),
      summary: event.summary,
      description: event.description ?? '',
      location: event.location ?? '',
      start: givenTime(event.startDate, zone),
      end: givenTime(event.endDate, zone),
      isTentative: component.getFirstPropertyValue('status') === 'TENTATIVE',
      alarms: component.getAllSubcomponents('valarm').map(minutesBefore),
    };
  });
  return { zone: zone?.tzid ?? 'UTC', zoneText: described?.toString() ?? '', events };
}

function givenTime(time: ICAL.Time, zone: ICAL.Timezone | null): GivenTime {
  const { year, month, day, hour, minute } = time;
  const clock = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const offset = zone && !time.zone.tzid.startsWith('UTC') ? zone.utcOffset(time) : 0;
  return { at: new Date(clock.getTime() - offset * 1000), clock };
}

function minutesBefore(alarm: ICAL.Component): number {
  const trigger = alarm.getFirstPropertyValue('trigger');
  return trigger instanceof ICAL.Duration ? -trigger.toSeconds() / 60 : 0;
}
