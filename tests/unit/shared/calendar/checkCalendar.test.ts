import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarContent } from '../../../../shared/calendar/calendarContent';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import { checkCalendar } from '../../../../shared/calendar/checkCalendar';
import { contentLine } from '../../../../shared/calendar/contentLine';
import { isSameData } from '../../../../shared/calendar/isSameData';
import { parseProperty } from '../../../../shared/calendar/parseProperty';
import { readsAs } from '../../../../shared/calendar/readsAs';
import { shownEvents } from '../../../../shared/calendar/shownEvents';
import type { JCalProperty } from '../../../../shared/calendar/jCal';
import { sampleMissions } from '../../../fixtures/missions/sampleMissions';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { calendarData } from '../../../support/calendarData';
import { calendarOptions, everyone } from '../../../support/calendarText';

/** A file with what was meant by it. */
function written(mission = tortureMission()) {
  const file = calendarFor(everyone, mission, { ...calendarOptions, language: 'both' });
  if (!file.ok) throw new Error(file.error.code);
  const shown = shownEvents(file.value.publications);
  const events = shown.map(({ event }) => event);
  const meant = calendarContent(file.value.plan, events, 'PUBLISH');
  return { text: file.value.text, meant, times: shown.map(({ times }) => times) };
}

describe('a file is read back before anybody gets it', () => {
  test.each([['every trap of time', tortureMission()] as const, ...sampleMissions()])(
    '%s: as it is, and ical.js reads the same',
    (_, mission) => {
      const { text, meant, times } = written(mission);
      expect(checkCalendar(text, meant, times)).toEqual({ ok: true, value: undefined });
      expect(isSameData(ICAL.parse(text), calendarData(meant))).toBe(true);
    },
  );

  const file = written();
  const refuses = (text: string) => !checkCalendar(text, file.meant, file.times).ok;

  test('one character that is another, anywhere', () => {
    fc.assert(
      fc.property(
        fc.nat(file.text.length - 1),
        fc.constantFrom('~', '0', ';', ',', '\\', '\n', '\r', '\t', 'é'),
        (at, other) => {
          fc.pre(file.text[at] !== other);
          expect(refuses(file.text.slice(0, at) + other + file.text.slice(at + 1))).toBe(true);
        },
      ),
      { seed: 177, numRuns: 2_000 },
    );
  });

  test('a character too many, unless it only folds a line elsewhere', () => {
    fc.assert(
      fc.property(fc.nat(file.text.length), fc.constantFrom('~', '0', '\n', '\r', 'X-A:B\r\n'), (at, more) => {
        expect(refuses(file.text.slice(0, at) + more + file.text.slice(at))).toBe(true);
      }),
      { seed: 177, numRuns: 1_000 },
    );
  });

  test('a line that is missing, twice there, or in another place', () => {
    const lines = file.text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
    const refused = lines.map((line, at) => {
      const without = [...lines.slice(0, at), ...lines.slice(at + 1), ''].join('\r\n');
      const twice = [...lines.slice(0, at), line, ...lines.slice(at), ''].join('\r\n');
      return refuses(without) && refuses(twice);
    });
    expect(refused.length).toBeGreaterThan(300);
    expect(refused.every(Boolean)).toBe(true);
  });

  test('a file that was cut off, and which of its parts says something else', () => {
    expect(refuses(file.text.slice(0, -2))).toBe(true);
    expect(checkCalendar('', file.meant, file.times)).toEqual({ ok: false, error: 'VCALENDAR' });
    const [, firstUid] = /UID:([^\r]*)/.exec(file.text.replaceAll('\r\n ', '')) ?? [];
    const moved = file.text.replace(
      /(BEGIN:VEVENT[^]*?DTSTART[^\r]*T)(\d\d)/,
      (_, start: string, hour: string) => `${start}${hour === '09' ? '10' : '09'}`,
    );
    expect(checkCalendar(moved, file.meant, file.times)).toEqual({ ok: false, error: firstUid });
  });

  test('an instant that is not the planned one, though the file says what was meant', () => {
    const later = file.times.map((times) =>
      times.kind === 'timed' ? { ...times, start: { ...times.start, at: times.start.at + 3_600_000 } } : times,
    );
    expect(checkCalendar(file.text, file.meant, later).ok).toBe(false);
    expect(checkCalendar(file.text, file.meant, file.times.slice(1)).ok).toBe(false);
  });
});

describe('a line is read as ical.js reads it', () => {
  const texts = fc.stringMatching(/^[a-zé;,:"\\ n\u{1f469}]{0,40}$/u);
  const names = fc.constantFrom('summary', 'location', 'description', 'uid');

  test('any text, escaped well or badly', () => {
    fc.assert(
      fc.property(names, texts, texts, (name, meant, raw) => {
        const property: JCalProperty = [name, {}, 'text', meant];
        const own = contentLine(property).replaceAll('\r\n ', '');
        expect(readsAs(own, 0, own.length, property)).toBe(true);
        const line = `${name.toUpperCase()}:${raw}`;
        const read = parseProperty(line);
        const isSaidSo = read.ok && isSameData(read.value, property);
        // Never more lenient than ical.js, which takes what should have been escaped.
        expect(readsAs(line, 0, line.length, property) && !isSaidSo).toBe(false);
      }),
      { seed: 177, numRuns: 2_000 },
    );
  });

  test.each<[string, JCalProperty]>([
    ['DTSTART:20260622T090000', ['dtstart', { tzid: 'America/Toronto' }, 'date-time', '2026-06-22T09:00:00']],
    ['DTSTART;TZID=America/Toronto:20260622T090000', ['dtstart', {}, 'date-time', '2026-06-22T09:00:00']],
    [
      'DTSTART;TZID=America/Montreal:20260622T090000',
      ['dtstart', { tzid: 'America/Toronto' }, 'date-time', '2026-06-22T09:00:00'],
    ],
    ['DTSTART:20260622T090000', ['dtstart', {}, 'date-time', '2026-06-22T09:00:00Z']],
    ['DTSTART:20260622', ['dtstart', {}, 'date', '2026-06-22']],
    ['DTSTART;VALUE=DATE:20260622', ['dtstart', {}, 'date-time', '2026-06-22']],
    ['SEQUENCE:03', ['sequence', {}, 'integer', 3]],
    ['SEQUENCE:3.0', ['sequence', {}, 'integer', 3]],
    ['SUMMARY:a;b', ['summary', {}, 'text', 'a;b']],
    ['SUMMARYX:a', ['summary', {}, 'text', 'a']],
    ['SUMMARY;LANGUAGE=fr:a', ['summary', {}, 'text', 'a']],
    ['TRIGGER:-PT15M', ['trigger', {}, 'duration', '-PT1H']],
    ['URL:https://example.org/a', ['url', {}, 'uri', 'https://example.org/']],
  ])('%s does not say %j', (line, property) => {
    expect(readsAs(line, 0, line.length, property)).toBe(false);
  });
});
