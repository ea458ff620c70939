import { describe, expect, test } from 'vitest';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import { missionSchema } from '../../../../shared/model/mission';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import {
  calendarOptions,
  eventLines,
  everyone,
  itemsIn,
  recipient,
  textFor,
  withChanges,
} from '../../../support/calendarText';

describe('a calendar says when and where on the clock of the place', () => {
  test.each<[string, string[]]>([
    [
      'westbound',
      [
        'DTSTART;TZID=America/Toronto:20260621T111000',
        'DTEND;TZID=America/Los_Angeles:20260621T134500',
        'SUMMARY:westbound',
        'LOCATION:Montréal',
        'DESCRIPTION:11\u00A0h\u00A010 Montréal → 13\u00A0h\u00A045 San Diego\\, durée\u00A0: 5\u00A0h\u00A035\\nRéservation\u00A0: BOOK-westbound',
        'STATUS:CONFIRMED',
      ],
    ],
    [
      'red-eye',
      [
        'DTSTART;TZID=America/Los_Angeles:20260625T221500',
        'DTEND;TZID=America/Toronto:20260626T062000',
        'SUMMARY:red-eye',
        'LOCATION:San Diego',
        'DESCRIPTION:jeu. 25\u00A0juin 22\u00A0h\u00A015 San Diego → ven. 26\u00A0juin 6\u00A0h\u00A020 Montréal\\, durée\u00A0: 5\u00A0h\u00A005\\nRéservation\u00A0: BOOK-red-eye',
        'STATUS:CONFIRMED',
      ],
    ],
    [
      'over-midnight',
      [
        'DTSTART;TZID=America/Los_Angeles:20260622T233000',
        'DTEND;TZID=America/Los_Angeles:20260623T010000',
        'SUMMARY:over-midnight',
        'STATUS:CONFIRMED',
      ],
    ],
    [
      'toronto-across-gap',
      [
        'DTSTART;TZID=America/Toronto:20260308T010000',
        'DTEND;TZID=America/Toronto:20260308T040000',
        'SUMMARY:toronto-across-gap',
        'STATUS:CONFIRMED',
      ],
    ],
    [
      'toronto-twice-first',
      ['DTSTART:20261101T053000Z', 'DTEND:20261101T054500Z', 'SUMMARY:toronto-twice-first', 'STATUS:CONFIRMED'],
    ],
    [
      'toronto-twice-second',
      ['DTSTART:20261101T063000Z', 'DTEND:20261101T064500Z', 'SUMMARY:toronto-twice-second', 'STATUS:CONFIRMED'],
    ],
    [
      'toronto-ends-in-overlap',
      ['DTSTART:20261101T043000Z', 'DTEND:20261101T053000Z', 'SUMMARY:toronto-ends-in-overlap', 'STATUS:CONFIRMED'],
    ],
    [
      'vancouver-winter',
      [
        'DTSTART;TZID=America/Vancouver:20260210T090000',
        'DTEND;TZID=America/Vancouver:20260210T100000',
        'SUMMARY:vancouver-winter',
        'STATUS:CONFIRMED',
      ],
    ],
    [
      'vancouver-december',
      ['DTSTART:20261201T160000Z', 'DTEND:20261201T170000Z', 'SUMMARY:vancouver-december', 'STATUS:CONFIRMED'],
    ],
    [
      'winnipeg-december',
      ['DTSTART:20261201T140000Z', 'DTEND:20261201T150000Z', 'SUMMARY:winnipeg-december', 'STATUS:CONFIRMED'],
    ],
    [
      'havana-december',
      ['DTSTART:20261201T130000Z', 'DTEND:20261201T140000Z', 'SUMMARY:havana-december', 'STATUS:CONFIRMED'],
    ],
    [
      'casablanca-december',
      ['DTSTART:20261201T090000Z', 'DTEND:20261201T100000Z', 'SUMMARY:casablanca-december', 'STATUS:CONFIRMED'],
    ],
    [
      'whole-days',
      ['DTSTART;VALUE=DATE:20260622', 'DTEND;VALUE=DATE:20260624', 'SUMMARY:whole-days', 'STATUS:CONFIRMED'],
    ],
    ['deadline', ['DTSTART;TZID=America/Toronto:20260529T170000', 'SUMMARY:Envoyer les profils', 'STATUS:CONFIRMED']],
    [
      'cancelled',
      [
        'DTSTART;TZID=America/Los_Angeles:20260622T140000',
        'DTEND;TZID=America/Los_Angeles:20260622T143000',
        'SUMMARY:Annulé\u00A0: cancelled',
        'STATUS:CANCELLED',
      ],
    ],
    [
      'tentative',
      [
        'DTSTART;TZID=America/Los_Angeles:20260622T150000',
        'DTEND;TZID=America/Los_Angeles:20260622T153000',
        'SUMMARY:tentative',
        'DESCRIPTION:À confirmer.',
        'STATUS:TENTATIVE',
      ],
    ],
  ])('%s', (item, lines) => {
    expect(eventLines(textFor(recipient('anne')), item)).toEqual(lines);
  });

  test('in UTC for clients that misread zones: the same instants, no zone at all', () => {
    const text = textFor(recipient('anne'), tortureMission(), { times: 'utc' });
    expect(text).not.toMatch(/TZID/);
    expect(eventLines(text, 'red-eye').slice(0, 2)).toEqual(['DTSTART:20260626T051500Z', 'DTEND:20260626T102000Z']);
  });

  test('the same mission gives the same bytes, and a changed item only its own', () => {
    const before = textFor(recipient('anne')).split('\r\n');
    expect(textFor(recipient('anne')).split('\r\n')).toEqual(before);
    const moved = withChanges('moment', {
      start: '2026-06-22T12:30[America/Los_Angeles]',
      revision: 4,
      changedAt: '2026-05-01T00:00:00Z',
    });
    const after = textFor(recipient('anne'), moved).split('\r\n');
    const changed = after.filter((line, index) => line !== before[index]);
    expect(changed).toEqual([
      'DTSTAMP:20260501T000000Z',
      'LAST-MODIFIED:20260501T000000Z',
      'SEQUENCE:4',
      'DTSTART;TZID=America/Los_Angeles:20260622T123000',
    ]);
  });
});

describe('a calendar speaks the language of whoever reads it', () => {
  test.each<['fr' | 'en' | 'both', string[]]>([
    [
      'fr',
      [
        'SUMMARY:Rencontre\\; avec\\, des "signes" \\\\ difficiles',
        'LOCATION:Table 118\\, Salle 32B\\, Palais des congrès de San Diego\\, 111 W Harbor Dr\\, San Diego\\, CA',
      ],
    ],
    [
      'en',
      [
        'SUMMARY:Meeting\\; with\\, difficult "signs" \\\\',
        'LOCATION:Table 118\\, Room 32B\\, San Diego Convention Center\\, 111 W Harbor Dr\\, San Diego\\, CA',
      ],
    ],
    [
      'both',
      [
        'SUMMARY:Rencontre\\; avec\\, des "signes" \\\\ difficiles / Meeting\\; with\\, difficult "signs" \\\\',
        'LOCATION:Table 118\\, Salle 32B\\, Palais des congrès de San Diego\\, 111 W Harbor Dr\\, San Diego\\, CA / Table 118\\, Room 32B\\, San Diego Convention Center\\, 111 W Harbor Dr\\, San Diego\\, CA',
      ],
    ],
  ])('%s', (language, lines) => {
    expect(eventLines(textFor(everyone, tortureMission(), { language }), 'in-a-room').slice(2, 4)).toEqual(lines);
  });

  test('English: description with hosts, dress and the way in', () => {
    expect(eventLines(textFor(recipient('zoe')), 'in-a-room')[4]).toBe(
      'DESCRIPTION:First line\\nSecond line\\nHosts: Torrey Mesa Therapeutics\\nOn site: Priya Raman (Torrey Mesa Therapeutics)\\, +1 514 555 0100\\nDress: Business attire\\nGetting there: Enter through hall E',
    );
  });

  test('hosts stand in the order of their names, so that two copies of a mission give the same file', () => {
    const mission = withChanges('in-a-room', { hostOrganisations: { host: true, member: true } });
    expect(eventLines(textFor(recipient('zoe'), mission), 'in-a-room')[4]).toContain(
      'Hosts: Biologie du Nord\\, Torrey Mesa Therapeutics\\n',
    );
  });

  test('a missing translation falls back to the other language, said once', () => {
    expect(eventLines(textFor(everyone, tortureMission(), { language: 'both' }), 'kathmandu')).toContain(
      'SUMMARY:kathmandu',
    );
  });

  test('an item without a title is called what it is', () => {
    const mission = withChanges('moment', { titleFr: '', titleEn: ' ', kind: 'site-visit' });
    expect(eventLines(textFor(recipient('anne'), mission), 'moment')).toContain('SUMMARY:Visite de site');
  });
});

describe('nobody’s calendar holds what is not for them', () => {
  test('a delegate: everyone’s items, the group’s and their own', () => {
    const [anne, zoe, investors, all] = [recipient('anne'), recipient('zoe'), recipient('investors'), everyone].map(
      (who) => itemsIn(textFor(who)),
    );
    const own = ['for-anne', 'for-investors', 'for-zoe'];
    expect(own.filter((item) => anne?.includes(item))).toEqual(['for-anne', 'for-investors']);
    expect(own.filter((item) => zoe?.includes(item))).toEqual(['for-zoe']);
    expect(own.filter((item) => investors?.includes(item))).toEqual(['for-investors']);
    expect(own.filter((item) => all?.includes(item))).toEqual(own);
  });

  test.each(['anne', 'zoe', 'investors', 'mission'])(
    '%s: no notes, no private telephone, nothing for hosts or coordinators, nothing deleted',
    (who) => {
      const text = textFor(who === 'mission' ? everyone : recipient(who), tortureMission(), {
        language: 'both',
      }).replaceAll('\r\n ', '');
      expect(text).not.toMatch(/SECRET|for-hosts|for-coordinators|UID:deleted/);
    },
  );

  test('booking references: in the traveller’s own file, never in one that several people get', () => {
    expect(textFor(recipient('anne')).replaceAll('\r\n ', '')).toMatch(/BOOK-westbound[^]*BOOK-stay[^]*BOOK-red-eye/);
    expect(textFor(recipient('investors'))).not.toMatch(/BOOK-/);
    expect(textFor(everyone)).not.toMatch(/BOOK-/);
  });

  test('tentative items are left out on request', () => {
    expect(itemsIn(textFor(everyone, tortureMission(), { includeTentative: false }))).not.toContain('tentative');
  });

  test('whoever is not in the mission, and whoever has nothing to do, gets no file', () => {
    const [deserted, idle] = [{ delegates: {} }, { items: {} }].map((change) =>
      missionSchema.parse({ ...tortureMission(), ...change }),
    );
    const outcomes = [deserted, idle].map(
      (mission) => mission && calendarFor(recipient('anne'), mission, calendarOptions),
    );
    expect(outcomes).toEqual([
      { ok: false, error: { code: 'unknown-recipient' } },
      { ok: false, error: { code: 'nothing-to-export' } },
    ]);
  });
});
