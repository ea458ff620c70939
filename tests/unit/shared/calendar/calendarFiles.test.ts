import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import { possibleRecipients } from '../../../../shared/calendar/possibleRecipients';
import { readCalendar } from '../../../../shared/calendar/readCalendar';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { sampleMissions } from '../../../fixtures/missions/sampleMissions';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { calendarOptions, eventLines, everyone, recipient, textFor, withChanges } from '../../../support/calendarText';
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

describe('hostile text breaks nothing', () => {
  const nasty = fc.constantFrom(
    '\r\nEND:VCALENDAR',
    '\nBEGIN:VALARM',
    '\r',
    '\u0000',
    '\u001B[31m',
    '\u2028',
    '\u0085',
    '\u202E',
    '\u2066',
    '\uFEFF',
    '\uD83D',
    '"',
    ';',
    ':',
    ',',
    '\\',
    '\\n',
    '^n',
    '^',
    '=cmd()',
    '<script>',
    '{{title}}',
    '$t(ical:tentative)',
    '🧬',
    '👩🏽‍🔬',
    'é',
    'e\u0301',
    'עברית',
    '../../x',
    '\t',
    ' ',
  );
  const hostile = fc
    .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 20 })
    .map((parts) => parts.join('').slice(0, 400));

  test('titles, descriptions, places, names and references', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (first, second, third) => {
        const base = withChanges('in-a-room', {
          titleFr: first,
          titleEn: third,
          descriptionFr: second,
          table: third,
          dressFr: first,
        });
        const mission = missionSchema.parse({
          ...base,
          titleFr: second,
          people: mapValues(base.people, (person) => ({ ...person, givenName: first, familyName: third })),
          venues: mapValues(base.venues, (venue) => ({
            ...venue,
            nameFr: third,
            address: first,
            accessNotesFr: second,
          })),
          organisations: mapValues(base.organisations, (one) => ({ ...one, name: second || 'x' })),
          items: mapValues(base.items, (item) =>
            item.type === 'leg' ? { ...item, originFr: second, carrier: first, bookingReference: third } : item,
          ),
        });
        expect(lintCalendar(textFor(recipient('anne'), mission, { language: 'both' }))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('words are data: what looks like a placeholder or a reference to a sentence stays as it was typed', () => {
    const mission = withChanges('cancelled', { titleFr: '{{title}} $t(ical:tentative) <b>&amp' });
    expect(eventLines(textFor(recipient('anne'), mission), 'cancelled')).toContain(
      'SUMMARY:Annulé\u00A0: {{title}} $t(ical:tentative) <b>&amp',
    );
  });
});

function mapValues<T>(records: Readonly<Record<string, T>>, change: (value: T) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(records).map(([key, value]) => [key, change(value)]));
}

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
