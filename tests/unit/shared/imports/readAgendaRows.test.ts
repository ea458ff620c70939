import { describe, expect, test } from 'vitest';
import type { AgendaEvent } from '../../../../shared/imports/agendaFile';
import { agendaImportPayloads } from '../../../../shared/imports/agendaImportPayloads';
import { defaultOutcomes } from '../../../../shared/imports/agendaImportPlan';
import { readAgendaRows } from '../../../../shared/imports/readAgendaRows';
import type { Session } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import { wallTimeSchema } from '../../../../shared/model/wallTime';
import { countingIds } from './support/countingIds';
import { executed } from './support/executed';
import { missionOf } from './support/missionOf';

const mission = missionOf({
  organisations: {
    virexa: { name: 'Virexa Bio inc.' },
    novartis: { name: 'Novartis', isHost: true },
    lemoyne: { name: 'Institut Lemoyne' },
  },
  people: { priya: { givenName: 'Priya', familyName: 'Raman', organisation: 'virexa' } },
  delegates: { 'd-priya': { person: 'priya' } },
  venues: { sdcc: { nameFr: 'Palais des congrès de San Diego', nameEn: 'San Diego Convention Center' } },
  rooms: {
    'hall-b': { venue: 'sdcc', nameFr: 'Salle B', nameEn: 'Hall B' },
    'hall-b2': { venue: 'sdcc', nameFr: 'Salle B2', nameEn: 'Hall B2' },
  },
});

function event(changes: Partial<AgendaEvent> & { at?: string } = {}): AgendaEvent {
  const { at = '2026-06-22T09:00', ...rest } = changes;
  return {
    uid: '1@partnering.example.org',
    sequence: 0,
    title: 'Virexa Bio / Novartis',
    description: '',
    location: 'San Diego Convention Center, Hall B2, Table 14',
    start: wallTimeSchema.parse(`${at}[America/Los_Angeles]`),
    minutes: 30,
    isAllDay: false,
    status: 'confirmed',
    timeForm: 'zoned',
    people: [],
    ...rest,
  };
}

const read = (events: readonly AgendaEvent[], into: Mission) =>
  readAgendaRows({ fileName: 'agenda.ics', isWhole: true, events, clocks: [], problems: [] }, into);

/** Imports what would be imported unless the person unticks it. */
function imported(events: readonly AgendaEvent[], into: Mission, everything = false): Mission {
  const plan = read(events, into);
  const chosen = plan.events.filter(({ outcome }) => everything || defaultOutcomes.has(outcome));
  const owner = { everyone: false, groups: [], delegates: [] };
  const uids = new Set(chosen.map(({ event: each }) => each.uid));
  const payloads = agendaImportPayloads(
    plan,
    { source: 'agenda.ics', owner, audience: 'delegation', uids },
    countingIds(),
  );
  return executed(
    into,
    payloads.map((payload) => ({ name: 'import-agenda', payload })),
  );
}

const sessions = (of: Mission): Session[] =>
  Object.values(of.items).filter((item): item is Session => item.type === 'session');

describe('an event becomes a session', () => {
  test('with host, delegates, room and table read from its title and location', () => {
    expect(sessions(imported([event()], mission))).toEqual([
      {
        id: 'x1',
        type: 'session',
        kind: 'partnering-meeting',
        titleFr: 'Virexa Bio / Novartis',
        titleEn: 'Virexa Bio / Novartis',
        start: '2026-06-22T09:00[America/Los_Angeles]',
        minutes: 30,
        status: 'confirmed',
        audience: 'delegation',
        everyone: false,
        groups: {},
        delegates: { 'd-priya': true },
        hostOrganisations: { novartis: true },
        hostContacts: {},
        venue: 'sdcc',
        room: 'hall-b2',
        table: 'Table 14',
        sourceUid: '1@partnering.example.org',
        sourceVersion: expect.stringMatching(/^0:[0-9a-f]{16}$/) as unknown,
        revision: 0,
        changedAt: '2026-05-01T12:00:00Z',
      },
    ]);
  });

  test('a place that the mission does not know is added once', () => {
    const events = ['a', 'b'].map((uid) => event({ uid, location: 'Hotel Solana, Ballroom A' }));
    const after = imported(events, mission);
    expect(Object.values(after.venues).map(({ nameEn, zone }) => [nameEn, zone])).toEqual([
      ['San Diego Convention Center', 'America/Los_Angeles'],
      ['Hotel Solana, Ballroom A', 'America/Los_Angeles'],
    ]);
    expect(sessions(after).map(({ venue }) => venue)).toEqual(['n1', 'n1']);
  });

  test.each([
    ['Cocktail de bienvenue', 90, 'reception'],
    ['Déjeuner-causerie', 60, 'meal'],
    ['Visite de laboratoire', 120, 'site-visit'],
    ['Opening plenary', 60, 'plenary'],
    ['Panel: financing', 60, 'panel'],
    ['Novartis', 30, 'partnering-meeting'],
    ['Exhibition', 480, 'plenary'],
  ])('%s (%i min) is taken for: %s', (title, minutes, kind) => {
    expect(read([event({ title, minutes })], mission).events[0]?.kind).toBe(kind);
  });

  test.each([
    ['Table 7', { table: 'Table 7' }],
    ['Hall B', { venue: 'sdcc', room: 'hall-b' }],
    ['Palais des congrès de San Diego', { venue: 'sdcc' }],
    ['SAN DIEGO CONVENTION CENTER – booth #1204', { venue: 'sdcc', table: 'booth #1204' }],
    ['https://teams.example.org/x', {}],
    ['', {}],
  ])('the location "%s" is placed', (location, place) => {
    const { venue, room, table, newPlace } = read([event({ location })], mission).events[0] ?? {};
    expect({ venue, room, table, newPlace }).toEqual({
      venue: undefined,
      room: undefined,
      table: undefined,
      newPlace: undefined,
      ...place,
    });
  });
});

describe('importing an agenda again', () => {
  const before = imported([event()], mission);
  const outcomeOf = (changes: Parameters<typeof event>[0], into = before) =>
    read([event(changes)], into).events[0]?.outcome;

  test.each([
    ['nothing changed', {}, 'unchanged'],
    ['another time, SEQUENCE raised', { at: '2026-06-22T10:00', sequence: 1 }, 'changed'],
    ['another time, SEQUENCE not raised', { at: '2026-06-22T10:00' }, 'changed'],
    ['cancelled', { status: 'cancelled', sequence: 1 }, 'cancelled'],
    ['a UID not seen before', { uid: '2@partnering.example.org' }, 'new'],
    ['cancelled before it was ever imported', { uid: '2@x', status: 'cancelled' }, 'never-was'],
  ] as const)('%s', (_, changes, outcome) => {
    expect(outcomeOf(changes)).toBe(outcome);
  });

  test('an event updates its session instead of doubling it', () => {
    const after = imported([event({ at: '2026-06-22T10:00', sequence: 1, title: 'Virexa / Novartis' })], before);
    expect(
      sessions(after).map(({ start, titleFr, delegates, revision }) => [start, titleFr, delegates, revision]),
    ).toEqual([['2026-06-22T10:00[America/Los_Angeles]', 'Virexa / Novartis', { 'd-priya': true }, 1]]);
  });

  test('the preview says what changes from what to what', () => {
    const changes = {
      at: '2026-06-22T10:00',
      minutes: 25,
      location: 'San Diego Convention Center, Table 3',
      sequence: 1,
    };
    expect(read([event(changes)], before).events[0]?.changes).toEqual([
      {
        field: 'start',
        before: '2026-06-22T09:00[America/Los_Angeles]',
        after: '2026-06-22T10:00[America/Los_Angeles]',
      },
      { field: 'minutes', before: 30, after: 25 },
      {
        field: 'place',
        before: 'Palais des congrès de San Diego, Salle B2, Table 14',
        after: 'Palais des congrès de San Diego, Salle B2, Table 3',
      },
    ]);
  });

  test('an older file never wins silently', () => {
    const newer = imported([event({ at: '2026-06-22T11:00', sequence: 3 })], before);
    expect(outcomeOf({ sequence: 2 }, newer)).toBe('older');
    expect(sessions(imported([event({ sequence: 2 })], newer))).toEqual(sessions(newer));
    expect(sessions(imported([event({ sequence: 2 })], newer, true))[0]?.start).toBe(
      '2026-06-22T09:00[America/Los_Angeles]',
    );
  });

  test('what the coordinator changed here stays while the source says the same', () => {
    const [session] = sessions(before);
    const moved = executed(before, [
      {
        name: 'move-item',
        payload: { item: session!.id, to: wallTimeSchema.parse('2026-06-22T15:00[America/Los_Angeles]') },
      },
    ]);
    expect(outcomeOf({ sequence: 5 }, moved)).toBe('unchanged');
  });

  test('a session deleted here does not come back by itself', () => {
    const [session] = sessions(before);
    const without = executed(before, [{ name: 'delete-item', payload: { item: session!.id } }]);
    expect(outcomeOf({}, without)).toBe('removed');
    expect(sessions(imported([event()], without))).toEqual(sessions(without));
  });

  test('an event that left the source is named, within the days of the file and from the same source only', () => {
    const full = imported(
      [
        event(),
        event({ uid: '2@partnering.example.org', at: '2026-06-22T10:00' }),
        event({ uid: '3@partnering.example.org', at: '2026-06-24T10:00' }),
        event({ uid: '4@elsewhere.example.org', at: '2026-06-22T12:00' }),
      ],
      mission,
    );
    expect(read([event()], full).gone.map((item) => full.items[item]?.sourceUid)).toEqual(['2@partnering.example.org']);
  });
});
