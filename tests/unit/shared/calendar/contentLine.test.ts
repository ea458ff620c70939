import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { contentLine } from '../../../../shared/calendar/contentLine';
import type { JCalComponent, JCalProperty } from '../../../../shared/calendar/jCal';
import { sampleMissions } from '../../../fixtures/missions/sampleMissions';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { everyone, textFor } from '../../../support/calendarText';

function propertiesOf([, properties, components]: JCalComponent): readonly JCalProperty[] {
  return [...properties, ...components.flatMap(propertiesOf)];
}

describe('a content line is what ical.js writes', () => {
  test.each([['every trap of time', tortureMission()] as const, ...sampleMissions()])('%s', (_, mission) => {
    const properties = propertiesOf(ICAL.parse(textFor(everyone, mission)) as JCalComponent);
    const unfolded = properties.map((property) => contentLine(property).replaceAll('\r\n ', ''));
    expect(unfolded).toEqual(
      properties.map((property) => ICAL.stringify.property([...property], ICAL.design.icalendar, true)),
    );
    expect(properties.length).toBeGreaterThan(300);
  });

  test.each<[string, JCalProperty, string]>([
    ['a text', ['summary', {}, 'text', 'a;b,c\\d\ne'], 'SUMMARY:a\\;b\\,c\\\\d\\ne'],
    ['a text with a language', ['summary', { language: 'fr' }, 'text', 'é'], 'SUMMARY;LANGUAGE=fr:é'],
    ['a time in UTC', ['dtstamp', {}, 'date-time', '2026-06-22T09:00:00Z'], 'DTSTAMP:20260622T090000Z'],
    [
      'a time in a zone',
      ['dtstart', { tzid: 'America/Toronto' }, 'date-time', '2026-06-22T09:00:00'],
      'DTSTART;TZID=America/Toronto:20260622T090000',
    ],
    [
      'a zone that needs quotes',
      ['dtstart', { tzid: 'A:B' }, 'date-time', '2026-06-22T09:00:00'],
      'DTSTART;TZID="A:B":20260622T090000',
    ],
    ['a day', ['dtend', {}, 'date', '2026-06-22'], 'DTEND;VALUE=DATE:20260622'],
    ['a number', ['sequence', {}, 'integer', 3], 'SEQUENCE:3'],
    ['a place on Earth', ['geo', {}, 'float', ['45.5', '-73.5']], 'GEO:45.5;-73.5'],
    [
      'a person whose name needs RFC 6868',
      ['organizer', { cn: 'A "B"; C' }, 'cal-address', 'mailto:a@b.ca'],
      'ORGANIZER;CN="A ^\'B^\'; C":mailto:a@b.ca',
    ],
  ])('%s', (_, property, line) => {
    expect(contentLine(property)).toBe(line);
  });
});
