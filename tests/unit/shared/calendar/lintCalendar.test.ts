import { describe, expect, test } from 'vitest';
import { everyone, textFor } from '../../../support/calendarText';
import { lintCalendar } from '../../../support/lintCalendar';

/** A file with one planted fault, so that the rules of the other tests are known to catch it. */
describe('the linter of calendar files catches', () => {
  const sound = textFor(everyone);
  const redEye = /UID:red-eye[^]*?END:VEVENT\r\n/.exec(sound)?.[0] ?? '';

  test.each<[string, string, RegExp]>([
    ['a long line', sound.replace('SUMMARY:red-eye', `SUMMARY:${'é'.repeat(40)}`), /88 octets/],
    ['a bare line feed', sound.replace('VERSION:2.0\r\n', 'VERSION:2.0\n'), /stands alone/],
    ['a control character', sound.replace('SUMMARY:red-eye', 'SUMMARY:red\u0007eye'), /control character/],
    ['a missing DTSTAMP', sound.replace(/DTSTAMP:.*\r\n/, ''), /without DTSTAMP/],
    ['two events of one UID', sound.replace(redEye, `${redEye}BEGIN:VEVENT\r\n${redEye}`), /two events are red-eye/],
    [
      'an attendee',
      sound.replace('SUMMARY:red-eye', 'ATTENDEE:mailto:a@example.org\r\nSUMMARY:red-eye'),
      /has ATTENDEE/,
    ],
    ['an end before the start', sound.replace('20260626T062000', '20260626T002000'), /DTEND is not after DTSTART/],
    [
      'a zone that is not described',
      sound.replace('TZID:America/Toronto', 'TZID:America/Nowhere'),
      /no VTIMEZONE for America\/Toronto/,
    ],
    [
      'a zone described wrongly',
      sound.replaceAll('TZOFFSETTO:-0700', 'TZOFFSETTO:-0600'),
      /is described as -360 min, and is -420 min/,
    ],
    [
      'a floating time',
      sound.replace('DTSTART;TZID=America/Los_Angeles:20260625', 'DTSTART:20260625'),
      /DTSTART floats/,
    ],
    ['a method without organizer', sound.replace(/ORGANIZER.*\r\n/, ''), /ORGANIZER and METHOD do not agree/],
    ['no line end at the end', sound.trimEnd(), /does not end with CRLF/],
  ])('%s', (_, text, fault) => {
    expect(text).not.toBe(sound);
    expect(lintCalendar(text).join('\n')).toMatch(fault);
  });
});
