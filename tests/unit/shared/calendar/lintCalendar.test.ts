import { describe, expect, test } from 'vitest';
import { soundCalendars } from '../../../fixtures/calendars/soundCalendars';
import { everyone, textFor } from '../../../support/calendarText';
import { lintCalendar } from '../../../support/lintCalendar';

const { published, withoutMethod, requested, cancelled } = soundCalendars;
const lunch = /BEGIN:VEVENT[^]*?END:VEVENT\r\n/.exec(published)?.[0] ?? '';
const zone = /BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r\n/.exec(published)?.[0] ?? '';
const alarm = /BEGIN:VALARM[^]*END:VALARM\r\n/.exec(published)?.[0] ?? '';
const daylight = /BEGIN:DAYLIGHT[^]*END:DAYLIGHT\r\n/.exec(published)?.[0] ?? '';

test.each(Object.entries(soundCalendars))('the linter finds nothing in a sound file: %s', (_, text) => {
  expect(lintCalendar(text)).toEqual([]);
});

/** What is planted (the first place where `old` stands becomes `planted`), and what the linter must say. */
type Fault = [what: string, file: string, old: string, planted: string, said: RegExp];

function faultsWith(text: string, old: string, planted: string): string {
  if (!text.includes(old)) throw new Error(`${old} is not in the file`);
  return lintCalendar(text.replace(old, () => planted)).join('\n');
}

describe('bytes and lines (RFC 5545 section 3.1)', () => {
  test.each<Fault>([
    ['a line of 76 octets', published, 'SUMMARY;LANGUAGE=fr:Dîner', `SUMMARY:${'é'.repeat(34)}`, /76 octets/],
    ['a bare line feed', published, 'VERSION:2.0\r\n', 'VERSION:2.0\n', /stands alone/],
    ['a bare carriage return', published, 'Palais', 'Pa\rlais', /stands alone/],
    ['an empty line', published, 'CALSCALE', '\r\nCALSCALE', /an empty line/],
    ['a fold without text', published, 'CALSCALE', ' \r\nCALSCALE', /a fold without text/],
    ['a fold by a tab', published, '  longue', '\t longue', /a fold by a tab/],
    ['a file that begins with a fold', published, 'BEGIN', ' BEGIN', /begins with a fold/],
    ['a byte order mark', published, 'BEGIN', '\uFEFFBEGIN', /a control character/],
    ['a control character', published, 'Palais', 'Pa\u0007lais', /a control character/],
    ['a character that turns the direction of text', published, 'Palais', 'Pa\u202Elais', /a control character/],
    ['no line end at the end', published, 'END:VCALENDAR\r\n', 'END:VCALENDAR', /does not end with CRLF/],
    ['no content line', published, 'PRIORITY:5', 'PRIORITY 5', /not a content line: PRIORITY 5/],
    ['a quote in a parameter', published, 'CN="Müller', 'CN="Mü"ller', /not a content line/],
    ['a semicolon in a parameter without quotes', requested, 'CN=Anne', 'CN=Anne; B', /not a content line/],
    ['a parameter twice', requested, 'CN=Anne', 'CN=Anne;CN=Anne', /CN twice/],
    ['a caret that encodes nothing (RFC 6868)', requested, 'CN=Anne', 'CN=Ann^e', /a lone caret/],
    ['a backslash in a parameter', requested, 'CN=Anne', 'CN=An\\ne', /a backslash/],
  ])('%s', (_, file, old, planted, said) => {
    expect(faultsWith(file, old, planted)).toMatch(said);
  });

  test('a character cut in half by a fold', () => {
    const [before = '', after = ''] = published.split('Première');
    const half = Buffer.concat([Buffer.from(`${before}Premi`), Buffer.from([0xc3]), Buffer.from('\r\n ')]);
    const bytes = Buffer.concat([half, Buffer.from([0xa8]), Buffer.from(`re${after}`)]);
    expect(lintCalendar(bytes)).toContain('not UTF-8, or a character cut in half by a fold');
  });
});

describe('components and properties (RFC 5545 section 3.6, RFC 7986)', () => {
  test.each<Fault>([
    ['another component', published, 'END:VCALENDAR', 'BEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR', /a VTODO in the/],
    ['an end that closes nothing', published, 'END:VEVENT', 'END:VTODO', /END:VTODO closes VEVENT/],
    ['a calendar that is not closed', published, 'END:VCALENDAR\r\n', '', /VCALENDAR is not closed/],
    ['two calendars', withoutMethod, 'END:VCALENDAR', 'END:VCALENDAR\r\nBEGIN:X\r\nEND:X', /2 calendars/],
    ['no VCALENDAR', withoutMethod, 'BEGIN:VCALENDAR', 'BEGIN:VCARD', /a VCARD instead/],
    ['a line outside of the calendar', published, 'BEGIN:VCALENDAR', 'X-A:B\r\nBEGIN:VCALENDAR', /X-A outside/],
    ['a property after an alarm', published, 'END:VALARM', 'END:VALARM\r\nX-A:B', /X-A after a component/],
    ['no VERSION', published, 'VERSION:2.0\r\n', '', /VCALENDAR without VERSION/],
    ['no PRODID', published, 'PRODID:-//Example//Example//FR\r\n', '', /VCALENDAR without PRODID/],
    ['version 1.0', published, 'VERSION:2.0', 'VERSION:1.0', /VERSION is 1.0/],
    ['a zone without any event in it', published, lunch, '', /nobody uses America\/Toronto/],
    ['a property twice', published, 'PRIORITY:5', 'PRIORITY:5\r\nPRIORITY:5', /PRIORITY twice/],
    ['a property that belongs elsewhere', published, 'PRIORITY:5', 'TRIGGER:PT0S', /TRIGGER does not belong/],
    ['a property nobody knows', published, 'PRIORITY:5', 'ROOM:5', /ROOM does not belong/],
    ['a parameter that belongs elsewhere', published, 'PRIORITY:5', 'PRIORITY;CN=a:5', /PRIORITY cannot have CN/],
    ['a REFRESH-INTERVAL without VALUE', published, 'CALSCALE', 'REFRESH-INTERVAL:P1D\r\nCALSCALE', /without VALUE/],
    ['an empty UID', withoutMethod, 'UID:lunch@example.invalid', 'UID:', /UID is empty/],
    ['a UID of 256 octets', withoutMethod, 'UID:lunch', `UID:${'a\r\n '.repeat(240)}`, /longer than 255/],
    ['an empty SUMMARY', published, 'SUMMARY;LANGUAGE=fr:Dîner', 'SUMMARY:', /SUMMARY is empty/],
    ['a negative SEQUENCE', published, 'SEQUENCE:3', 'SEQUENCE:-3', /SEQUENCE is negative/],
    ['a PRIORITY of 10', published, 'PRIORITY:5', 'PRIORITY:10', /PRIORITY is not from 0 to 9/],
    ['two events of one UID', published, lunch, lunch + lunch, /two events are lunch/],
    ['an unknown TRANSP', published, 'TRANSP:OPAQUE', 'TRANSP:BUSY', /TRANSP is BUSY/],
  ])('%s', (_, file, old, planted, said) => {
    expect(faultsWith(file, old, planted)).toMatch(said);
  });

  test('no event at all', () => {
    expect(lintCalendar(withoutMethod.replace(/BEGIN:VEVENT[^]*END:VEVENT\r\n/, ''))).toContain('no event');
  });
});

describe('values (RFC 5545 section 3.3)', () => {
  test.each<Fault>([
    ['31 February', published, 'DTSTAMP:20260203', 'DTSTAMP:20260231', /DTSTAMP is no time/],
    ['twenty-five o’clock', published, '20260622T120000', '20260622T250000', /DTSTART is no time/],
    ['a day that is none', published, 'VALUE=DATE:20260622', 'VALUE=DATE:20260632', /DTSTART is no date/],
    ['a time that says it is a day', published, 'DTEND;TZID=America/Toronto', 'DTEND;VALUE=DATE', /DTEND is no date/],
    ['a type that a property cannot have', published, 'PRIORITY:5', 'PRIORITY;VALUE=DATE:5', /cannot be a DATE/],
    ['a SEQUENCE in words', published, 'SEQUENCE:3', 'SEQUENCE:three', /SEQUENCE is no integer/],
    ['a comma that is not escaped', published, 'Salle 32B\\,', 'Salle 32B,', /LOCATION has an unescaped separator/],
    ['a semicolon in a list', published, 'BIOTECH', 'BIO;TECH', /CATEGORIES has an unescaped separator/],
    ['an escape that means nothing', published, 'Salle 32B\\,', 'Salle 32B\\:', /LOCATION has an unknown escape/],
    ['a latitude of 91', published, 'GEO:45.5017', 'GEO:91', /GEO is no place on Earth/],
    ['a longitude of -181', published, '-73.5673', '-181', /GEO is no place on Earth/],
    ['a link with a space', published, 'lieu?salle', 'lieu salle', /URL is no address/],
    [
      'a link that runs',
      published,
      'URL:https://example.org/lieu?salle=32B',
      'URL:javascript:x',
      /leads to javascript/,
    ],
    ['an organizer who is no address', published, 'mailto:marc@', 'marc@', /ORGANIZER is no mail address/],
    ['an offset of 25 hours', published, 'TZOFFSETTO:-0400', 'TZOFFSETTO:-2500', /TZOFFSETTO is no offset/],
    ['a trigger that is no duration', published, '-PT15M', '-15M', /TRIGGER is no duration/],
  ])('%s', (_, file, old, planted, said) => {
    expect(faultsWith(file, old, planted)).toMatch(said);
  });
});

describe('methods (RFC 5546 section 3.2)', () => {
  test.each<Fault>([
    ['an unknown method', published, 'METHOD:PUBLISH', 'METHOD:SEND', /METHOD is SEND/],
    ['an event without UID', published, 'UID:lunch@example.invalid\r\n', '', /VEVENT without UID/],
    ['an event without DTSTAMP', published, 'DTSTAMP:20260203T101112Z\r\n', '', /VEVENT without DTSTAMP/],
    ['an event without DTSTART', published, 'DTSTART;TZID=America/Toronto', 'X-A', /VEVENT without DTSTART/],
    ['an event without SEQUENCE', published, 'SEQUENCE:3\r\n', '', /VEVENT without SEQUENCE/],
    ['an event without SUMMARY', published, 'SUMMARY;LANGUAGE=fr', 'X-A', /VEVENT without SUMMARY/],
    ['published without organizer', published, 'ORGANIZER', 'X-A', /VEVENT without ORGANIZER/],
    ['published with an attendee', published, 'PRIORITY:5', 'ATTENDEE:mailto:a@b.ca', /has ATTENDEE/],
    ['an organizer without method', withoutMethod, 'PRIORITY:5', 'ORGANIZER:mailto:a@b.ca', /has ORGANIZER/],
    ['a request without attendee', requested, 'ATTENDEE', 'X-A', /VEVENT without ATTENDEE/],
    ['a request that is cancelled', requested, 'STATUS:CONFIRMED', 'STATUS:CANCELLED', /does not fit the METHOD/],
    ['a request for two events', requested, 'END:VCALENDAR', `${lunch}END:VCALENDAR`, /more than one/],
    ['a cancellation without organizer', cancelled, 'ORGANIZER', 'X-A', /VEVENT without ORGANIZER/],
    ['a cancellation that is confirmed', cancelled, 'STATUS:CANCELLED', 'STATUS:CONFIRMED', /does not fit the METHOD/],
    ['a cancellation with an alarm', cancelled, 'END:VEVENT', `${alarm}END:VEVENT`, /has VALARM/],
    ['a recurrence', published, 'PRIORITY:5', 'RRULE:FREQ=DAILY', /RRULE does not belong/],
    ['a DURATION, which clients miscount', published, 'PRIORITY:5', 'DURATION:PT1H', /DURATION does not belong/],
  ])('%s', (_, file, old, planted, said) => {
    expect(faultsWith(file, old, planted)).toMatch(said);
  });
});

describe('times and zones (RFC 5545 section 3.6.5)', () => {
  test.each<Fault>([
    ['an end before the start', published, '20260622T130000', '20260622T113000', /DTEND is not after DTSTART/],
    ['an end at the start', published, '20260622T130000', '20260622T120000', /DTEND is not after DTSTART/],
    ['a whole day that ends before it starts', published, 'DATE:20260624', 'DATE:20260622', /is not after DTSTART/],
    ['a day that ends with a time', published, 'DTEND;VALUE=DATE:20260624', 'DTEND:20260624T100000Z', /with a date/],
    ['a floating time', published, 'DTSTART;TZID=America/Toronto', 'DTSTART', /DTSTART floats/],
    ['a DTSTAMP that is not in UTC', published, 'DTSTAMP:20260203T101112Z', 'DTSTAMP:20260203T101112', /not in UTC/],
    ['UTC with a zone', published, '20260622T120000', '20260622T120000Z', /in UTC and has a TZID/],
    [
      'a day with a zone',
      published,
      'DTSTART;VALUE=DATE',
      'DTSTART;VALUE=DATE;TZID=America/Toronto',
      /a day and has a/,
    ],
    ['a zone that is not described', published, zone, '', /no VTIMEZONE for America\/Toronto/],
    ['a zone described twice', published, zone, zone + zone, /two descriptions of America\/Toronto/],
    ['a zone that nobody uses', published, 'TZID:America/Toronto', 'TZID:America/Nowhere', /nobody uses America\/Nowh/],
    ['a zone described wrongly', published, 'TZOFFSETTO:-0400', 'TZOFFSETTO:-0300', /as -180 min, and is -240 min/],
    [
      'a zone described too late',
      published,
      'DTSTART:20250309',
      'DTSTART:20270309',
      /described as -300 min, and is -240/,
    ],
    ['a time that does not exist', published, '20260622T120000', '20260308T023000', /DTSTART is skipped/],
    ['a time that happens twice', published, '20260622T120000', '20251102T013000', /DTSTART is twice/],
    ['a zone without name', published, 'TZID:America/Toronto\r\n', '', /VTIMEZONE without TZID/],
    ['a zone without STANDARD', published, 'BEGIN:STANDARD', 'BEGIN:WINTER', /not one STANDARD/],
    ['two DAYLIGHT', published, daylight, daylight + daylight, /not one STANDARD and at most one DAYLIGHT/],
    ['an observance without offset', published, 'TZOFFSETFROM:-0500\r\n', '', /DAYLIGHT without TZOFFSETFROM/],
    ['an observance that begins in UTC', published, '20250309T020000', '20250309T020000Z', /DAYLIGHT begins in UTC/],
    ['an observance that happens once', published, 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n', '', /happens once/],
    ['a rule too rich for Outlook', published, 'BYDAY=2SU', 'BYDAY=SU', /too rich for Outlook/],
    ['a zone after an event', withoutMethod, 'END:VCALENDAR', `${zone}END:VCALENDAR`, /a VTIMEZONE after an event/],
  ])('%s', (_, file, old, planted, said) => {
    expect(faultsWith(file, old, planted)).toMatch(said);
  });
});

describe('alarms (RFC 5545 section 3.6.6)', () => {
  test.each<Fault>([
    ['no ACTION', published, 'ACTION:DISPLAY\r\n', '', /VALARM without ACTION/],
    ['no TRIGGER', published, 'TRIGGER;RELATED=END:-PT15M\r\n', '', /VALARM without TRIGGER/],
    ['nothing to show', published, 'DESCRIPTION:Lunch\r\n', '', /VALARM without DESCRIPTION/],
    [
      'a mail to nobody',
      published,
      'ACTION:DISPLAY',
      'ACTION:EMAIL',
      /VALARM without SUMMARY\n.*VALARM without ATTENDEE/,
    ],
    ['a REPEAT without DURATION', published, 'DURATION:PT5M\r\n', '', /VALARM with REPEAT alone/],
    [
      'a moment that is not in UTC',
      published,
      'TRIGGER;RELATED=END:-PT15M',
      'TRIGGER;VALUE=DATE-TIME:20260622T110000',
      /TRIGGER is not in UTC/,
    ],
    [
      'a moment before something',
      published,
      'END:-PT15M',
      'END;VALUE=DATE-TIME:20260622T110000Z',
      /a moment and has RELATED/,
    ],
    ['before what does not exist', published, 'RELATED=END', 'RELATED=NOON', /RELATED to NOON/],
    ['before the end of what has none', published, 'DTEND;TZID=America/Toronto', 'X-A', /an end it has not/],
    ['on something cancelled', published, 'STATUS:CONFIRMED', 'STATUS:CANCELLED', /VALARM of something cancelled/],
    ['two actions', published, 'ACTION:DISPLAY', 'ACTION:DISPLAY\r\nACTION:AUDIO', /ACTION twice/],
  ])('%s', (_, file, old, planted, said) => {
    expect(faultsWith(file, old, planted)).toMatch(said);
  });
});

test('a carriage return planted in one of our own files is found', () => {
  expect(faultsWith(textFor(everyone), 'SUMMARY:red-eye', 'SUMMARY:red\reye')).toMatch(/stands alone/);
});
