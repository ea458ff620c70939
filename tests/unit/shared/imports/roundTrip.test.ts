import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import { dueDays } from '../../../../shared/calendar/dueDays';
import { eventTimes } from '../../../../shared/calendar/eventTimes';
import { readCalendar } from '../../../../shared/calendar/readCalendar';
import type { CalendarRecipient } from '../../../../shared/model/calendarRecipient';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { zoneIdSchema } from '../../../../shared/model/zoneId';
import { sampleMissions } from '../../../fixtures/missions/sampleMissions';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { aSession } from '../../../fixtures/smallMission';
import { calendarOptions, recipient } from '../../../support/calendarText';
import { soundCalendar } from '../../../support/soundCalendar';
import { importedAgenda, planOfAgenda } from './support/agendaImport';
import { comparableItems, type FileLanguage } from './support/comparableItems';
import { missionOf } from './support/missionOf';

const home = zoneIdSchema.parse('America/Toronto');

interface Form {
  readonly language: FileLanguage;
  readonly times: 'zoned' | 'utc';
}

/** The calendar of everybody, or of somebody, as it is read where it is imported. */
function exported(mission: Mission, { language, times }: Form, who: CalendarRecipient = { kind: 'coordinators' }) {
  const options = { ...calendarOptions, language, times, includeTentative: true };
  const calendar = calendarFor(who, mission, options);
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.error));
  const content = readCalendar(soundCalendar(calendar.value.text), home);
  if (!content.ok) throw new Error(content.error);
  return content.value;
}

/** Another mission with the same organisations and people, in which nothing is planned. */
function emptied(mission: Mission): Mission {
  return missionSchema.parse({ ...mission, id: 'another', venues: {}, rooms: {}, items: {}, publications: {} });
}

function roundTrip(mission: Mission, form: Form) {
  const { events, problems, clocks } = exported(mission, form);
  const imported = importedAgenda(events, emptied(mission), { everything: true });
  return {
    before: comparableItems(mission, form.language),
    after: comparableItems(imported, form.language),
    problems,
    clocks,
    imported,
  };
}

const forms = (['fr', 'en', 'both'] as const).flatMap((language) =>
  (['zoned', 'utc'] as const).map((times) => ({ language, times })),
);

describe('a calendar that is imported into a new mission gives the same items', () => {
  const missions: [string, Mission][] = [['every trap of time', tortureMission()], ...sampleMissions()];
  const cases = missions.flatMap(([name, mission]) =>
    forms.map((form) => [`${name}, ${form.language}, ${form.times}`, mission, form] as const),
  );

  test.each(cases)('%s', (_, mission, form) => {
    const { before, after, problems, clocks } = roundTrip(mission, form);
    expect([problems.filter(({ code }) => code !== 'due-day'), clocks]).toEqual([[], []]);
    expect(before.length).toBeGreaterThan(10);
    expect(after).toEqual(before);
  });

  test('of every type, whatever their texts, places, clocks and lengths', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 8 }), fc.constantFrom(...forms), (items, form) => {
        const { before, after, problems } = roundTrip(missionWith([oneSession, ...items]), form);
        expect([after, problems]).toEqual([before, []]);
      }),
      { numRuns: 150 },
    );
  });

  test('all-day items keep their days and their clock', () => {
    const days = { ...oneSession, start: '2026-06-22T00:00[America/Los_Angeles]', minutes: 4 * 1440, allDay: true };
    const { imported, before, after } = roundTrip(missionWith([days]), { language: 'fr', times: 'zoned' });
    expect(after).toEqual(before);
    expect(Object.values(imported.items)).toMatchObject([
      { start: '2026-06-22T00:00[America/Los_Angeles]', minutes: 5760, allDay: true },
    ]);
  });

  test("a traveller's own booking references come back from their own file, and from no other", () => {
    const mission = tortureMission();
    const form = { language: 'fr', times: 'zoned' } as const;
    const bookings = (who: CalendarRecipient) =>
      Object.values(importedAgenda(exported(mission, form, who).events, emptied(mission)).items).flatMap((item) =>
        'bookingReference' in item ? [`${item.titleFr}: ${item.bookingReference}`] : [],
      );
    expect(bookings(recipient('anne'))).toContain('westbound: BOOK-westbound');
    expect(bookings({ kind: 'coordinators' })).toEqual([]);
  });

  test('hosts whom the new mission does not know stay readable in the description', () => {
    const { events } = exported(tortureMission(), { language: 'fr', times: 'zoned' });
    const [found] = Object.values(importedAgenda(events, missionOf()).items).filter(({ titleFr }) =>
      titleFr.startsWith('Rencontre; avec'),
    );
    expect(found).toMatchObject({ hostOrganisations: {}, hostContacts: {} });
    expect(found?.descriptionFr).toMatch(/^Première ligne\n[^]*\nHôtes.: Torrey Mesa Therapeutics\n.*Priya Raman/);
  });
});

test('the days by which coordinators have something to do become no items: each is left aside, with its name', () => {
  const [[, mission]] = sampleMissions() as [[string, Mission]];
  const { problems } = exported(mission, { language: 'fr', times: 'zoned' });
  const left = problems.map(({ title }) => title);
  const tasks = Object.values(mission.tasks).map(({ titleFr }) => titleFr);
  expect(tasks.length).toBeGreaterThan(5);
  expect(problems.every(({ code }) => code === 'due-day')).toBe(true);
  expect(left).toEqual(expect.arrayContaining(tasks));
  expect(left.filter((title) => /^Annonce à faire paraître\s:/.test(title))).toHaveLength(4);
  expect(left).toHaveLength(dueDays(mission).length);
});

test('a calendar that is imported into the mission that wrote it doubles nothing', () => {
  const [[, mission]] = sampleMissions() as [[string, Mission]];
  const { events } = exported(mission, { language: 'fr', times: 'zoned' });
  const { counts } = planOfAgenda(events, mission);
  expect(counts).toMatchObject({ own: events.length, new: 0 });
});

describe('a calendar of another mission that is imported again', () => {
  const form: Form = { language: 'both', times: 'zoned' };

  test('changes nothing while it says the same', () => {
    const mission = tortureMission();
    const { events } = exported(mission, form);
    const imported = importedAgenda(events, emptied(mission), { everything: true });
    const { counts, gone } = planOfAgenda(events, imported);
    expect([counts.unchanged, gone]).toEqual([events.length, []]);
  });

  const zone = '[America/Los_Angeles]';
  test.each([
    ['a flight that leaves later', 'westbound', { departure: '2026-06-21T12:10[America/Toronto]' }],
    ['a flight that lands later', 'westbound', { arrival: `2026-06-21T14:00${zone}` }],
    ['a flight of another number', 'westbound', { number: 'AC 773' }],
    ['a flight to another place', 'westbound', { destinationFr: 'Los Angeles', destinationEn: 'Los Angeles' }],
    ['nights that end a day later', 'stay', { checkOut: `2026-06-26T11:00${zone}` }],
    ['a deadline that is put off', 'deadline', { due: '2026-06-01T17:00[America/Toronto]' }],
    ['a translated title', 'deadline', { titleEn: 'Send all profiles' }],
    ['a meeting in another language', 'in-a-room', { descriptionEn: 'Other words' }],
    ['a cancelled flight', 'red-eye', { status: 'cancelled' }],
  ])('brings %s', (_, id, change) => {
    const mission = tortureMission();
    const before = importedAgenda(exported(mission, form).events, emptied(mission), { everything: true });
    const item = Object.values(mission.items).find((each) => each.id === id);
    const changed = missionSchema.parse({ ...mission, items: { ...mission.items, [id]: { ...item, ...change } } });
    const after = importedAgenda(exported(changed, form).events, before);
    expect(Object.keys(after.items)).toEqual(Object.keys(before.items));
    expect(comparableItems(after, 'both')).toEqual(comparableItems(changed, 'both'));
  });
});

const oneSession = {
  kind: 'panel',
  titleFr: 't',
  titleEn: 't',
  start: '2026-06-22T09:00[America/Toronto]',
  minutes: 30,
};

const zones = ['America/Toronto', 'America/Los_Angeles', 'Europe/Paris', 'Asia/Kolkata', 'Pacific/Apia'] as const;
const wallTime = fc
  .tuple(
    fc.date({ min: new Date('2026-01-01T00:00Z'), max: new Date('2027-01-31T00:00Z'), noInvalidDate: true }),
    fc.constantFrom(...zones),
  )
  .map(([date, zone]) => `${date.toISOString().slice(0, 16)}[${zone}]`);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', 'a; b, c\\n', '"x"', 'é'.repeat(90), 'a / b'),
);
const common = {
  titleFr: text.map((title) => `t${title}`),
  titleEn: text,
  descriptionFr: text,
  descriptionEn: text,
  bringFr: text,
  status: fc.constantFrom('tentative', 'confirmed', 'cancelled'),
};
const anyItem = fc.oneof(
  fc.record({
    ...common,
    type: fc.constant('session'),
    kind: fc.constantFrom('plenary', 'meal', 'free', 'partnering-meeting'),
    start: wallTime,
    minutes: fc.integer({ min: 0, max: 3000 }),
    purpose: fc.constantFrom('financing', 'policy'),
    table: text,
    dressEn: text,
  }),
  fc.record({
    ...common,
    type: fc.constant('leg'),
    mode: fc.constantFrom('flight', 'train', 'walk'),
    departure: wallTime,
    arrival: wallTime,
    originFr: text,
    originEn: text,
    originCode: text,
    destinationFr: text,
    destinationEn: text,
    carrier: text,
    number: text,
  }),
  fc.record({ ...common, type: fc.constant('stay'), checkIn: wallTime, checkOut: wallTime }),
  fc.record({ ...common, type: fc.constant('deadline'), due: wallTime, isDone: fc.boolean() }),
);

/** A mission of these items, without those at times that do not exist or happen twice, or that end before they start. */
function missionWith(items: readonly object[]): Mission {
  const all = items.map((item, index) => ({ ...withoutEmpty(item, index), id: `s${index}` }));
  const mission = missionOf({ items: Object.fromEntries(all.map((item) => [item.id, item])) });
  const sound = Object.values(mission.items).filter((item) => eventTimes(item).ok);
  return missionSchema.parse({ ...mission, items: Object.fromEntries(sound.map((item) => [item.id, item])) });
}

/** What every item has, and of the optional texts only those that say something. */
function withoutEmpty(item: object, index: number): object {
  const {
    kind: _kind,
    minutes: _minutes,
    type: _type,
    start: _start,
    ...shared
  } = aSession(`s${index}`, {
    everyone: true,
    revision: 0,
  });
  const required = /^(?:title|origin|destination)(?:Fr|En)$/;
  const said = Object.entries(item).filter(([name, value]) => value !== '' || required.test(name));
  return { type: 'session', ...shared, ...Object.fromEntries(said) };
}
