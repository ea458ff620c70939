import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { expect, test } from 'vitest';
import { indexMission } from '../../../../shared/itinerary/indexMission';
import type { Entry } from '../../../../shared/itinerary/missionIndex';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { everyone, textFor } from '../../../support/calendarText';

/** UTC to the minute, as `ics` wants it. */
function dateArray(at: number): DateArray {
  const date = new Date(at);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes()];
}

function attributesOf({ item, start, end }: Entry): EventAttributes {
  return {
    uid: `${item.id}.mission@torture.passerelle.invalid`,
    title: item.titleFr,
    sequence: item.revision,
    start: dateArray(start),
    end: dateArray(end),
    startInputType: 'utc',
    startOutputType: 'utc',
    endInputType: 'utc',
    endOutputType: 'utc',
  };
}

/** UID, SEQUENCE, DTSTART and DTEND of each event, in one order. */
function cores(text: string): string[] {
  const events = text.replaceAll('\r\n ', '').replaceAll('\r\n\t', '').split('BEGIN:VEVENT').slice(1);
  const core = (event: string) =>
    ['UID', 'SEQUENCE', 'DTSTART', 'DTEND'].map((name) => new RegExp(`^${name}:.*$`, 'm').exec(event)?.[0]);
  return events.map((event) => core(event).join(' ')).sort();
}

test('a second builder of calendars writes the same times, UIDs and sequences in UTC', () => {
  const mission = tortureMission();
  // `ics` knows neither whole days in UTC nor events without length.
  const entries = indexMission(mission).entries.filter(
    ({ item, start, end }) =>
      start < end && !(item.type === 'session' && item.allDay) && /^(public|delegation)$/.test(item.audience),
  );
  const { value } = createEvents(entries.map(attributesOf));
  const timed = cores(textFor(everyone, mission, { times: 'utc' })).filter((core) => core.includes('DTEND:'));
  expect(timed).toEqual(cores(value ?? ''));
  expect(timed.length).toBeGreaterThan(30);
});
