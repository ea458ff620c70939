import { describe, expect, test } from 'vitest';
import type { CalendarOptions } from '../../../../shared/calendar/calendarOptions';
import { readCalendar } from '../../../../shared/calendar/readCalendar';
import { zoneIdSchema } from '../../../../shared/model/zoneId';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { everyone, recipient, textFor } from '../../../support/calendarText';

/** What an event says of its item beyond what every calendar says, unfolded. */
function factsOf(item: string, change: Partial<CalendarOptions> = {}, who = everyone): string[] {
  const unfolded = textFor(who, tortureMission(), change).replaceAll('\r\n ', '');
  const event = unfolded.split('BEGIN:VEVENT\r\n').find((block) => block.startsWith(`UID:${item}.`)) ?? '';
  return event.split('\r\n').filter((line) => /^(?:CATEGORIES|X-PASSERELLE-)/.test(line));
}

describe('an event says what its item is', () => {
  test('a flight: both ends and who flies', () => {
    expect(factsOf('westbound', { language: 'fr' })).toEqual([
      'CATEGORIES:Vol',
      'X-PASSERELLE-KIND:flight',
      'X-PASSERELLE-DESCRIPTION-FR:',
      'X-PASSERELLE-JOURNEY-FR:Montréal;;San Diego;;;',
    ]);
  });

  test('a flight in UTC: also the clocks of both ends', () => {
    expect(factsOf('westbound', { language: 'en', times: 'utc' })).toEqual([
      'CATEGORIES:Flight',
      'X-PASSERELLE-KIND:flight',
      'X-PASSERELLE-CLOCKS:America/Toronto;America/Los_Angeles',
      'X-PASSERELLE-DESCRIPTION-EN:',
      'X-PASSERELLE-JOURNEY-EN:Montréal;;San Diego;;;',
    ]);
  });

  test("a flight in a traveller's own file: their booking reference", () => {
    expect(factsOf('westbound', { language: 'fr' }, recipient('anne'))).toContain(
      'X-PASSERELLE-BOOKING:BOOK-westbound',
    );
  });

  test('a meeting in both languages: each text in each, and the place part by part', () => {
    expect(factsOf('in-a-room', { language: 'both' })).toEqual([
      'CATEGORIES:Table ronde / Panel',
      'X-PASSERELLE-KIND:panel',
      'X-PASSERELLE-HOSTS:Torrey Mesa Therapeutics',
      'X-PASSERELLE-CONTACTS:Priya Raman',
      String.raw`X-PASSERELLE-TITLE-FR:Rencontre\; avec\, des "signes" \\ difficiles`,
      String.raw`X-PASSERELLE-TITLE-EN:Meeting\; with\, difficult "signs" \\`,
      expect.stringMatching(/^X-PASSERELLE-DESCRIPTION-FR:Première ligne\\nDeuxième ligne\\, /),
      String.raw`X-PASSERELLE-DESCRIPTION-EN:First line\nSecond line`,
      expect.stringMatching(/^X-PASSERELLE-PLACE-FR:118;Salle 32B;/),
      expect.stringMatching(/^X-PASSERELLE-PLACE-EN:118;Room 32B;/),
      'X-PASSERELLE-DRESS-FR:Tenue de ville',
      'X-PASSERELLE-DRESS-EN:Business attire',
    ]);
  });

  test.each([
    ['stay', ['CATEGORIES:Hébergement', 'X-PASSERELLE-KIND:stay']],
    ['deadline', ['CATEGORIES:Échéance', 'X-PASSERELLE-KIND:deadline']],
    ['whole-days', ['CATEGORIES:Table ronde', 'X-PASSERELLE-KIND:panel', 'X-PASSERELLE-CLOCKS:America/Los_Angeles']],
  ])('%s', (item, lines) => {
    expect(factsOf(item, { language: 'fr' })).toEqual(expect.arrayContaining(lines));
  });
});

describe('what an event says of its item is believed only where all of it can be', () => {
  const event = (lines: readonly string[], { end = 'DTEND:20260622T170000Z' } = {}): string =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:1@example.org',
      'DTSTART:20260622T160000Z',
      ...(end === '' ? [] : [end]),
      'SUMMARY:Something',
      'DESCRIPTION:Said by the calendar',
      'LOCATION:Somewhere',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
  const read = (text: string) => {
    const content = readCalendar(text, zoneIdSchema.parse('America/Toronto'));
    if (!content.ok) throw new Error(content.error);
    const { events, problems } = content.value;
    return { carried: events.map(({ carried }) => carried?.kind), problems, events };
  };

  test('a calendar of somebody else says nothing, whatever it looks like', () => {
    const text = event(['CATEGORIES:Vol,Flight', 'X-APPLE-TRAVEL-DURATION:PT2H', 'CLASS:PUBLIC']);
    expect(read(text)).toMatchObject({ carried: [undefined], problems: [] });
  });

  const kind = (name: string) => `X-PASSERELLE-KIND:${name}`;
  const journey = (value: string) => [kind('flight'), `X-PASSERELLE-JOURNEY-FR:${value}`];
  test.each<[string, readonly string[], string, { end?: string }?]>([
    ['a kind that nobody knows', [kind('teleport')], 'X-PASSERELLE-KIND'],
    ['no kind at all', [kind('')], 'X-PASSERELLE-KIND'],
    ['a kind of 200 kB', [kind('flight'.repeat(34_000))], 'X-PASSERELLE-KIND'],
    ['a flight without an end', [kind('flight')], 'X-PASSERELLE-KIND', { end: '' }],
    ['a zone that does not exist', [kind('meal'), 'X-PASSERELLE-CLOCKS:Mars/Olympus'], 'X-PASSERELLE-CLOCKS'],
    ['a zone of hostile text', [kind('meal'), 'X-PASSERELLE-CLOCKS:../../etc/passwd'], 'X-PASSERELLE-CLOCKS'],
    [
      'three clocks',
      [kind('meal'), `X-PASSERELLE-CLOCKS:${'Europe/Paris;'.repeat(2)}Asia/Tokyo`],
      'X-PASSERELLE-CLOCKS',
    ],
    ['a journey of five parts', journey('a;b;c;d;e'), 'X-PASSERELLE-JOURNEY-FR'],
    ['a journey put together as one text', journey(String.raw`a\;b\;c\;d\;e\;f`), 'X-PASSERELLE-JOURNEY-FR'],
    ['an origin of 200 kB', journey(`${'x'.repeat(200_000)};;b;;;`), 'X-PASSERELLE-JOURNEY'],
    ['a place of two parts', [kind('meal'), 'X-PASSERELLE-PLACE-EN:a;b'], 'X-PASSERELLE-PLACE-EN'],
    [
      'a booking reference of 200 kB',
      [kind('train'), `X-PASSERELLE-BOOKING:${'x'.repeat(200_000)}`],
      'X-PASSERELLE-BOOKING',
    ],
    ['a thousand hosts', [kind('meal'), `X-PASSERELLE-HOSTS:${'a;'.repeat(1000)}a`], 'X-PASSERELLE-HOSTS'],
    ['a host without a name', [kind('meal'), 'X-PASSERELLE-HOSTS:a;;b'], 'X-PASSERELLE-HOSTS'],
  ])('%s: an ordinary event, and the property is named', (_, lines, property, times) => {
    const { carried, problems, events } = read(event(lines, times));
    expect(carried).toEqual([undefined]);
    expect(problems).toEqual([{ code: 'bad-facts', uid: '1@example.org', title: 'Something', detail: property }]);
    expect(events).toMatchObject([{ title: 'Something', description: 'Said by the calendar', location: 'Somewhere' }]);
  });

  test('control characters and turned text are taken out of it', () => {
    const { events } = read(event(journey('A\u0000\u202EB;YUL;C\\nD;SAN;;')));
    expect(events[0]?.carried?.journey).toMatchObject({ origin: { fr: 'AB' }, destination: { fr: 'C D' } });
  });

  test('what somebody has renamed, moved or described since is what it is now', () => {
    const stale = [
      kind('meal'),
      'X-PASSERELLE-TITLE-FR:Avant',
      'X-PASSERELLE-DESCRIPTION-FR:Avant',
      'X-PASSERELLE-PLACE-FR:;;Ailleurs;;;',
    ];
    const { events, problems } = read(event(stale));
    const { title, description, venue } = events[0]?.carried ?? {};
    expect([title, description, venue, problems]).toEqual([undefined, undefined, undefined, []]);
  });

  test('an event that repeats is complained of once', () => {
    const text = event([kind('teleport'), 'RRULE:FREQ=DAILY;COUNT=5']);
    expect(read(text).problems).toHaveLength(1);
    expect(read(text).events).toHaveLength(5);
  });
});
