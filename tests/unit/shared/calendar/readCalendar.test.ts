import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../../../shared/calendar/readCalendar';
import type { AgendaEvent } from '../../../../shared/imports/agendaFile';
import { zoneIdSchema } from '../../../../shared/model/zoneId';

const sanDiego = zoneIdSchema.parse('America/Los_Angeles');

function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/agendas/${name}.ics`, import.meta.url), 'utf8');
}

/** `start +minutes form status uid: title @ location`, enough to see every field but the description. */
function line({ start, minutes, timeForm, status, uid, title, location }: AgendaEvent): string {
  return `${start} +${minutes} ${timeForm} ${status} ${uid}: ${title}${location && ` @ ${location}`}`;
}

function read(text: string) {
  const content = readCalendar(text, sanDiego);
  if (!content.ok) throw new Error(content.error);
  const { calendarName, events, problems } = content.value;
  return {
    calendarName,
    events: events.map(line),
    problems: problems.map(({ code, uid, detail }) => [code, uid, detail]),
  };
}

function calendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function event(...lines: string[]): string[] {
  return ['BEGIN:VEVENT', 'UID:one', 'SUMMARY:One', ...lines, 'END:VEVENT'];
}

describe('an agenda is read as its program exports it', () => {
  test('Outlook: Windows zone names, a zone only its VTIMEZONE explains, a changed and a removed occurrence', () => {
    expect(read(fixture('outlook'))).toEqual({
      calendarName: undefined,
      events: [
        '2026-06-04T11:00[America/Los_Angeles] +60 utc confirmed weekly-call/20260604T180000Z: Weekly preparation call',
        '2026-06-18T13:00[America/Los_Angeles] +45 utc confirmed weekly-call/20260618T180000Z: Weekly preparation call (later that day)',
        '2026-06-22T00:00[America/Los_Angeles] +5760 all-day confirmed whole-days: BIO International Convention',
        '2026-06-22T09:00[America/Los_Angeles] +30 zoned confirmed 040000008200E00074C5B7101A82E00800000000A0B1C2D3E4F5DC01000000000000000010000000AABBCCDDEEFF00112233445566778899: Torrey Mesa Therapeutics / Biologie du Nord @ Table 118, Hall E',
        '2026-06-25T11:00[America/Los_Angeles] +60 utc confirmed weekly-call/20260625T180000Z: Weekly preparation call',
      ],
      problems: [],
    });
  });

  test('Google: UTC on the mission’s clock, the first Monday of each month, status, the name of the calendar', () => {
    expect(read(fixture('google'))).toEqual({
      calendarName: 'Mission San Diego, équipe',
      events: [
        '2026-03-02T08:30[America/Toronto] +30 zoned confirmed comite@google.com/20260302T133000Z: Comité du premier lundi',
        '2026-04-06T08:30[America/Toronto] +30 zoned confirmed comite@google.com/20260406T123000Z: Comité du premier lundi',
        '2026-05-04T08:30[America/Toronto] +30 zoned confirmed comite@google.com/20260504T123000Z: Comité du premier lundi',
        '2026-06-01T08:30[America/Toronto] +30 zoned confirmed comite@google.com/20260601T123000Z: Comité du premier lundi',
        '2026-06-23T10:30[America/Los_Angeles] +30 utc tentative 4k2v8s0example@google.com: Rencontre avec Halden Pharma @ Salle 32B',
        '2026-06-24T00:00[America/Los_Angeles] +1440 all-day cancelled fete@google.com: Fête nationale du Québec',
      ],
      problems: [],
    });
  });

  test('a partnering platform: floating times and folded lines; what cannot be read is listed and costs only itself', () => {
    expect(read(fixture('partnering'))).toEqual({
      calendarName: undefined,
      events: [
        '2026-06-22T08:30[America/Los_Angeles] +25 floating confirmed meeting-1: Partnering: Pacifica Bio (🧬 gene therapy for a rare disease of the retina) @ Booth 2214',
        '2026-06-22T09:00[America/Los_Angeles] +25 zoned confirmed meeting-2: Partnering: Torrey Mesa',
        '2026-06-24T14:00[America/Los_Angeles] +25 zoned confirmed meeting-9/20260624T210000Z: A rule that would never end',
        '2026-11-01T01:30[America/Los_Angeles][_occurrence=first] +1500 zoned confirmed meeting-8: From the hour that happens twice to the next day',
      ],
      problems: [
        ['unknown-zone', 'meeting-3', 'Convention Standard Time'],
        ['no-start', 'meeting-4', ''],
        ['bad-time', 'meeting-5', '2026-02-31T10:00:00'],
        ['ends-before-it-starts', 'meeting-6', '2026-06-23T10:00:00Z'],
        ['wall-time-in-gap', 'meeting-7', '2026-03-08T02:30'],
        ['bad-rule', 'meeting-9', ''],
      ],
    });
  });

  test('Exchange and the new Outlook: Windows names, a cancelled and an excluded occurrence, a clock of its own', () => {
    expect(read(fixture('exchange'))).toEqual({
      calendarName: 'Calendrier',
      events: [
        '2026-06-01T09:00[America/New_York] +30 zoned confirmed exchange-series/20260601T130000Z: Point de mission',
        '2026-06-03T13:30[America/New_York] +60 zoned confirmed 040000008200E00074C5B7101A82E00800000000B1B2B3B4B5B6DC01000000000000000010000000CCDDEEFF00112233445566778899AA: Préparation avec l’équipe de Boston @ Salle 4, 3e étage',
        '2026-06-10T07:30[America/Los_Angeles] +30 utc confirmed exchange-custom: Appel à mi-chemin',
        '2026-06-15T09:00[America/New_York] +30 zoned cancelled exchange-series/20260615T130000Z: Point de mission',
        '2026-06-22T09:00[America/New_York] +30 zoned confirmed exchange-series/20260622T130000Z: Point de mission',
      ],
      problems: [],
    });
  });

  test('Apple: a change from one occurrence on, added periods with their own length, dates excluded by day', () => {
    const series = '7E0C5D2A-0000-4B1E-9C55-1A2B3C4D5E6F';
    const place = 'Hôtel Solana 1 Harbor Lane, San Diego CA, États-Unis';
    expect(read(fixture('apple'))).toEqual({
      calendarName: 'Mission de juin',
      events: [
        '2026-06-22T00:00[America/Los_Angeles] +5760 all-day confirmed apple-whole-days/20260622: BIO',
        `2026-06-22T08:00[America/Los_Angeles] +45 zoned confirmed ${series}/20260622T150000Z: Mise au point du matin @ ${place}`,
        '2026-06-22T10:00[America/Los_Angeles] +60 zoned confirmed apple-rdate/20260622T170000Z: Permanence au kiosque',
        '2026-06-23T14:00[America/Los_Angeles] +60 zoned confirmed apple-rdate/20260623T210000Z: Permanence au kiosque',
        `2026-06-24T07:30[America/Los_Angeles] +45 zoned confirmed ${series}/20260624T150000Z: Mise au point du matin, plus tôt`,
        '2026-06-24T14:00[America/Los_Angeles] +120 zoned confirmed apple-rdate/20260624T210000Z: Permanence au kiosque',
        `2026-06-25T07:30[America/Los_Angeles] +45 zoned confirmed ${series}/20260625T150000Z: Mise au point du matin, plus tôt`,
        '2026-06-25T10:00[America/Los_Angeles] +30 zoned confirmed apple-rdate/20260625T170000Z: Permanence au kiosque',
      ],
      problems: [],
    });
  });

  test('line ends, byte order mark and case make no difference', () => {
    const plain = fixture('google');
    expect(read(plain.replaceAll('\r\n', '\n'))).toEqual(read(plain));
    expect(read(plain.replaceAll('\r\n', '\r'))).toEqual(read(plain));
    expect(read(`\uFEFF${plain}`)).toEqual(read(plain));
    expect(read(plain.replaceAll('BEGIN:', 'Begin:').replaceAll('DTSTART', 'dtstart'))).toEqual(read(plain));
  });
});

describe('times of an agenda', () => {
  test.each<[string, string[], string[]]>([
    [
      'Exchange names UTC as a zone',
      ['DTSTART;TZID=tzone://Microsoft/Utc:20260622T160000'],
      ['2026-06-22T09:00[America/Los_Angeles] +0 utc'],
    ],
    [
      'an alias of a zone keeps its name',
      ['DTSTART;TZID=America/Montreal:20260622T090000'],
      ['2026-06-22T09:00[America/Montreal] +0 zoned'],
    ],
    [
      'the end in another zone',
      ['DTSTART;TZID=America/Toronto:20260621T111000', 'DTEND;TZID=America/Los_Angeles:20260621T134500'],
      ['2026-06-21T11:10[America/Toronto] +335 zoned'],
    ],
    [
      'a day of DURATION over a change of clocks has 25 hours',
      ['DTSTART;TZID=America/Toronto:20261031T120000', 'DURATION:P1D'],
      ['2026-10-31T12:00[America/Toronto] +1500 zoned'],
    ],
    [
      '24 hours of DURATION are 24 hours',
      ['DTSTART;TZID=America/Toronto:20261031T120000', 'DURATION:PT24H'],
      ['2026-10-31T12:00[America/Toronto] +1440 zoned'],
    ],
    [
      'weeks',
      ['DTSTART;VALUE=DATE:20260622', 'DURATION:P1W'],
      ['2026-06-22T00:00[America/Los_Angeles] +10080 all-day'],
    ],
    [
      'a date without end is one day',
      ['DTSTART;VALUE=DATE:20260622'],
      ['2026-06-22T00:00[America/Los_Angeles] +1440 all-day'],
    ],
    [
      'a repeated wall time stays on the wall over a change of clocks',
      ['DTSTART;TZID=America/Toronto:20261031T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=2'],
      ['2026-10-31T09:00[America/Toronto] +60 zoned', '2026-11-01T09:00[America/Toronto] +60 zoned'],
    ],
    [
      'UNTIL counts the last one',
      ['DTSTART;TZID=America/Toronto:20260622T090000', 'RRULE:FREQ=DAILY;UNTIL=20260623T130000Z'],
      ['2026-06-22T09:00[America/Toronto] +0 zoned', '2026-06-23T09:00[America/Toronto] +0 zoned'],
    ],
    [
      'RDATE adds, EXDATE takes away',
      ['DTSTART:20260622T160000Z', 'RDATE:20260624T160000Z,20260625T160000Z', 'EXDATE:20260624T160000Z'],
      ['2026-06-22T09:00[America/Los_Angeles] +0 utc', '2026-06-25T09:00[America/Los_Angeles] +0 utc'],
    ],
    [
      'a meeting excluded by its date',
      ['DTSTART:20260622T160000Z', 'RRULE:FREQ=DAILY;COUNT=2', 'EXDATE;VALUE=DATE:20260623'],
      ['2026-06-22T09:00[America/Los_Angeles] +0 utc'],
    ],
    [
      'British Columbia follows today’s rules',
      ['DTSTART;TZID=America/Vancouver:20261201T090000', 'DTEND:20261201T170000Z'],
      ['2026-12-01T09:00[America/Vancouver] +60 zoned'],
    ],
  ])('%s', (_, lines, expected) => {
    const content = readCalendar(calendar(...event(...lines)), sanDiego);
    expect(content.ok && content.value.problems).toEqual([]);
    expect(
      content.ok && content.value.events.map(({ start, minutes, timeForm }) => `${start} +${minutes} ${timeForm}`),
    ).toEqual(expected);
  });

  test('an endless rule is listed for a year at most, and says so', () => {
    const { events, problems } = read(calendar(...event('DTSTART:20260622T160000Z', 'RRULE:FREQ=DAILY')));
    expect([events.length, problems]).toEqual([370, [['too-many-occurrences', 'one', '']]]);
  });
});

describe('an agenda that is updated', () => {
  test('the newer SEQUENCE counts, wherever it stands', () => {
    const older = event('SEQUENCE:1', 'DTSTART:20260622T160000Z');
    const newer = event('SEQUENCE:2', 'DTSTART:20260622T170000Z');
    const expected = ['2026-06-22T10:00[America/Los_Angeles] +0 utc confirmed one: One'];
    expect(read(calendar(...older, ...newer)).events).toEqual(expected);
    expect(read(calendar(...newer, ...older)).events).toEqual(expected);
  });

  test('a change whose date cannot be read is listed and does not replace the series', () => {
    const series = event('DTSTART:20260622T160000Z', 'RRULE:FREQ=DAILY;COUNT=2');
    const broken = event('RECURRENCE-ID:20260631T160000Z', 'DTSTART:20260701T160000Z', 'SEQUENCE:4');
    const { events, problems } = read(calendar(...series, ...broken));
    expect([events.length, problems]).toEqual([2, [['bad-time', 'one', '2026-06-31T16:00:00Z']]]);
  });

  test('a change from one occurrence on cancels the rest; without its series it is one event, and says so', () => {
    const series = event('DTSTART:20260622T160000Z', 'RRULE:FREQ=DAILY;COUNT=4');
    const from = event(
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20260624T160000Z',
      'DTSTART:20260624T160000Z',
      'STATUS:CANCELLED',
    );
    const whole = read(calendar(...series, ...from));
    expect(whole.events.map((each) => each.split(' ')[3])).toEqual([
      'confirmed',
      'confirmed',
      'cancelled',
      'cancelled',
    ]);
    const alone = read(calendar(...from));
    expect([alone.events.length, alone.problems]).toEqual([1, [['bad-rule', 'one', '']]]);
  });

  test('METHOD:CANCEL cancels', () => {
    const { events } = read(calendar('METHOD:CANCEL', ...event('DTSTART:20260622T160000Z')));
    expect(events).toEqual(['2026-06-22T09:00[America/Los_Angeles] +0 utc cancelled one: One']);
  });

  test('a changed occurrence without its series is one event, with the UID it has within the series', () => {
    const { events } = read(calendar(...event('RECURRENCE-ID:20260622T160000Z', 'DTSTART:20260622T180000Z')));
    expect(events).toEqual(['2026-06-22T11:00[America/Los_Angeles] +0 utc confirmed one/20260622T160000Z: One']);
  });
});

describe('a file that is no agenda is refused whole', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'file-empty'],
    ['blank lines', '\r\n \r\n', 'file-empty'],
    ['a page', '<!doctype html><title>Sign in</title>', 'file-wrong-kind'],
    ['a card', 'BEGIN:VCARD\r\nEND:VCARD\r\n', 'file-wrong-kind'],
    ['cut off', fixture('google').slice(0, -40), 'file-truncated'],
    ['ends crossed', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT\n', 'file-wrong-kind'],
    [
      'nested without end',
      calendar(...Array<string>(100).fill('BEGIN:VEVENT'), ...Array<string>(100).fill('END:VEVENT')),
      'file-too-large',
    ],
    ['a million events', calendar('BEGIN:VEVENT\r\nEND:VEVENT\r\n'.repeat(60_000).trimEnd()), 'file-too-large'],
  ])('%s', (_, text, code) => {
    expect(readCalendar(text, sanDiego)).toEqual({ ok: false, error: code });
  });
});
