import { describe, expect, test } from 'vitest';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import { possibleRecipients } from '../../../../shared/calendar/possibleRecipients';
import { readCalendar } from '../../../../shared/calendar/readCalendar';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { sampleMissions } from '../../../fixtures/missions/sampleMissions';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { calendarOptions, everyone, textFor } from '../../../support/calendarText';
import { lintCalendar } from '../../../support/lintCalendar';

describe('every file keeps RFC 5545, RFC 5546 and what clients need', () => {
  const missions: [string, Mission][] = [['every trap of time', tortureMission()], ...sampleMissions()];
  const forms = (['recipient', 'fr', 'en', 'both'] as const).flatMap((language) =>
    (['zoned', 'utc'] as const).flatMap((times) =>
      [true, false].map((includeTentative) => ({ language, times, includeTentative })),
    ),
  );

  test.each(missions)('%s, every recipient, and every choice for one of each kind', (_, mission) => {
    const recipients = possibleRecipients(mission);
    const oneOfEach = new Map(recipients.map((who) => [who.kind, who])).values();
    const outcomes = [
      ...recipients.map((who) => calendarFor(who, mission, calendarOptions)),
      ...[...oneOfEach].flatMap((who) =>
        forms.map((form) => calendarFor(who, mission, { ...calendarOptions, ...form })),
      ),
    ];
    const refused = outcomes.flatMap((calendar) => (calendar.ok ? [] : [calendar.error.code]));
    expect(refused.filter((code) => code !== 'nothing-to-export')).toEqual([]);
    expect(outcomes.flatMap((calendar) => (calendar.ok ? lintCalendar(calendar.value.text) : []))).toEqual([]);
  });

  test('without a coordinator’s address there is neither organizer nor method', () => {
    const mission = missionSchema.parse({ ...tortureMission(), people: {} });
    const text = textFor(everyone, mission);
    expect(text).not.toMatch(/ORGANIZER|METHOD/);
    expect(lintCalendar(text)).toEqual([]);
  });
});

test('what is written can be read again: times, titles and places', () => {
  const mission = tortureMission();
  const read = readCalendar(textFor(everyone, mission), mission.homeZone);
  if (!read.ok) throw new Error(read.error);
  expect(read.value.problems).toEqual([]);
  const redEye = read.value.events.find(({ uid }) => uid.startsWith('red-eye'));
  expect(redEye).toMatchObject({
    start: '2026-06-25T22:15[America/Los_Angeles]',
    minutes: 305,
    sequence: 3,
    title: 'red-eye',
    location: 'San Diego',
  });
});
