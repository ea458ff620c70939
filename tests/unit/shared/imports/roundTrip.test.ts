import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import { eventTimes } from '../../../../shared/calendar/eventTimes';
import { plainLine } from '../../../../shared/calendar/plainLine';
import { readCalendar } from '../../../../shared/calendar/readCalendar';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { zoneIdSchema } from '../../../../shared/model/zoneId';
import { sampleMissions } from '../../../fixtures/missions/sampleMissions';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { aSession } from '../../../fixtures/smallMission';
import { calendarOptions } from '../../../support/calendarText';
import { importedAgenda, planOfAgenda } from './support/agendaImport';
import { missionOf } from './support/missionOf';

const home = zoneIdSchema.parse('America/Toronto');
const empty = missionOf();

type Form = { readonly language: 'fr' | 'en'; readonly times: 'zoned' | 'utc' };

/** The calendar of everybody, as it is read where it is imported. */
function exported(mission: Mission, { language, times }: Form) {
  const options = { ...calendarOptions, language, times, includeTentative: true };
  const calendar = calendarFor({ kind: 'coordinators' }, mission, options);
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.error));
  const content = readCalendar(calendar.value.text, home);
  if (!content.ok) throw new Error(content.error);
  const zonedUids = new Set(
    calendar.value.text
      .replaceAll('\r\n ', '')
      .split('BEGIN:VEVENT\r\n')
      .filter((event) => /^DTSTART;TZID=/m.test(event))
      .map((event) => /^UID:([^.]+)\./.exec(event)?.[1]),
  );
  return { ...content.value, zonedUids };
}

/** What is imported has one kind of space: whatever else a source writes comes from copying, not from meaning. */
const spaced = (text: string): string => plainLine(text).replace(/\s+/g, ' ').trim();

/** What a calendar can carry of an item: when it starts, on whose clock where the file says so, how long, title and status. */
function carried(item: ItineraryItem, language: 'fr' | 'en', isZoned: boolean): readonly unknown[] {
  const times = eventTimes(item);
  if (!times.ok || times.value === null) return [];
  const title = spaced((language === 'fr' ? item.titleFr : item.titleEn) || item.titleFr || item.titleEn);
  if (times.value.kind === 'all-day') {
    const { firstDay, dayAfter } = times.value;
    return [title, item.status, firstDay, (Date.parse(dayAfter) - Date.parse(firstDay)) / 60_000];
  }
  const { start, end } = times.value;
  const minutes = ((end?.at ?? start.at) - start.at) / 60_000;
  return [title, item.status, start.at, minutes, isZoned ? start.zone : 'any clock'];
}

/** Titles are left to the calendar where an item has none. */
function comparable(mission: Mission, language: 'fr' | 'en', isZoned: (item: ItineraryItem) => boolean): string[] {
  return Object.values(mission.items)
    .filter(({ deleted }) => !deleted)
    .map((item) => carried(item, language, isZoned(item)))
    .filter((facts) => facts.length > 0)
    .map((facts) => JSON.stringify(facts))
    .sort();
}

function roundTrip(mission: Mission, form: Form) {
  const { events, problems, clocks, zonedUids } = exported(mission, form);
  const imported = importedAgenda(events, empty, { everything: true });
  const zonedAfter = new Set(events.filter(({ timeForm }) => timeForm === 'zoned').map(({ uid }) => uid));
  return {
    before: comparable(mission, form.language, ({ id }) => zonedUids.has(id)),
    after: comparable(imported, form.language, ({ sourceUid }) => zonedAfter.has(sourceUid ?? '')),
    problems,
    clocks,
    imported,
  };
}

const places = (mission: Mission, form: Form): string[] =>
  exported(mission, form)
    .events.map(({ title, location }) => spaced(`${title} @ ${location}`))
    .sort();

describe('a calendar that is imported into a new mission gives the same items', () => {
  const missions: [string, Mission][] = [['every trap of time', tortureMission()], ...sampleMissions()];
  const forms = (['fr', 'en'] as const).flatMap((language) =>
    (['zoned', 'utc'] as const).map((times) => ({ language, times })),
  );
  const cases = missions.flatMap(([name, mission]) =>
    forms.map((form) => [`${name}, ${form.language}, ${form.times}`, mission, form] as const),
  );

  test.each(cases)('%s', (_, mission, form) => {
    const { before, after, problems, clocks, imported } = roundTrip(mission, form);
    expect([problems, clocks]).toEqual([[], []]);
    expect(before.length).toBeGreaterThan(10);
    expect(after).toEqual(before);
    expect(places(imported, form)).toEqual(places(mission, form));
  });

  test('whatever their titles, places, clocks and lengths', () => {
    const zone = fc.constantFrom(
      'America/Toronto',
      'America/Los_Angeles',
      'Europe/Paris',
      'Asia/Kolkata',
      'Pacific/Apia',
    );
    const local = fc
      .date({ min: new Date('2026-01-01T00:00Z'), max: new Date('2027-12-31T00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 16));
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('a; b, c\\n', '"x"', 'é'.repeat(90)),
    );
    const session = fc.record({
      local,
      zone,
      title: text.map((title) => `t${title}`),
      table: text,
      minutes: fc.integer({ min: 0, max: 3000 }),
      status: fc.constantFrom('tentative', 'confirmed', 'cancelled'),
    });
    fc.assert(
      fc.property(fc.array(session, { minLength: 1, maxLength: 8 }), fc.constantFrom(...forms), (sessions, form) => {
        const mission = missionWith(sessions);
        const { before, after, imported } = roundTrip(mission, form);
        expect(after).toEqual(before);
        expect(places(imported, form)).toEqual(places(mission, form));
      }),
      { numRuns: 150 },
    );
  });

  test('all-day items keep their days', () => {
    const days = { local: '2026-06-22T00:00', zone: 'America/Toronto', title: 'BIO', table: '', status: 'confirmed' };
    const mission = missionWith([{ ...days, minutes: 4 * 1440, allDay: true }]);
    const { imported, before, after } = roundTrip(mission, { language: 'fr', times: 'zoned' });
    expect(after).toEqual(before);
    expect(Object.values(imported.items)).toMatchObject([
      { start: '2026-06-22T00:00[America/Toronto]', minutes: 5760, allDay: true },
    ]);
  });
});

test('a calendar that is imported into the mission that wrote it doubles nothing', () => {
  const [[, mission]] = sampleMissions() as [[string, Mission]];
  const { events } = exported(mission, { language: 'fr', times: 'zoned' });
  const { counts } = planOfAgenda(events, mission);
  expect(counts).toMatchObject({ own: events.length, new: 0 });
});

interface Planned {
  readonly local: string;
  readonly zone: string;
  readonly title: string;
  readonly table: string;
  readonly minutes: number;
  readonly status: string;
  readonly allDay?: true;
}

/** A mission of these sessions, without those at times that do not exist or that happen twice. */
function missionWith(sessions: readonly Planned[]): Mission {
  const items = sessions.map(({ local, zone, title, table, ...rest }, index) => {
    const words = { kind: 'panel', titleFr: title, titleEn: title, ...(table === '' ? {} : { table }) };
    return aSession(`s${index}`, { start: `${local}[${zone}]`, everyone: true, revision: 0, ...words, ...rest });
  });
  const mission = missionOf({ items: Object.fromEntries(items.map((item) => [item.id, item])) });
  const sound = Object.values(mission.items).filter((item) => eventTimes(item).ok);
  return missionSchema.parse({ ...mission, items: Object.fromEntries(sound.map((item) => [item.id, item])) });
}
