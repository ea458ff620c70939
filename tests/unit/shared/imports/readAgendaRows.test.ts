import { agendaChangeWords } from '../../../../shared/i18n/agendaChangeWords';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import type { Locale } from '../../../../shared/model/locale';
import { describe, expect, test } from 'vitest';
import {
  agendaEvent as event,
  agendaMission as mission,
  importedAgenda as imported,
  planOfAgenda as read,
  sessionsOf as sessions,
} from './support/agendaImport';
import { executed } from './support/executed';

describe('an event becomes a session', () => {
  test('with host, delegates, room and table read from its title and location', () => {
    expect(sessions(imported([event()], mission))).toEqual([
      {
        id: 'x0-1',
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
        sourceVersion: expect.stringMatching(/^0:[0-9a-f]{16}:[0-9a-f]{16}:[0-9a-f]{56}$/) as unknown,
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
    expect(sessions(after).map(({ venue }) => venue)).toEqual(['n0-1', 'n0-1']);
  });

  test.each([
    ['', 'https://meet.example.org/x', 'https://meet.example.org/x'],
    ['Ordre du jour', 'https://meet.example.org/x', 'Ordre du jour\nhttps://meet.example.org/x'],
    ['Ici : https://meet.example.org/x', 'https://meet.example.org/x', 'Ici : https://meet.example.org/x'],
  ])('the link of an online meeting is kept in its description (%j, %j)', (description, location, text) => {
    const [session] = sessions(imported([event({ description, location })], mission));
    expect([session?.descriptionFr, session?.venue]).toEqual([text, undefined]);
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
        isOwn: false,
      },
      { field: 'minutes', before: 30, after: 25, isOwn: false },
      {
        field: 'place',
        before: {
          fr: 'Palais des congrès de San Diego, Salle B2, Table 14',
          en: 'San Diego Convention Center, Hall B2, Table 14',
        },
        after: { fr: 'Palais des congrès de San Diego, Table 3', en: 'San Diego Convention Center, Table 3' },
        isOwn: false,
      },
    ]);
  });

  test('an event that goes to a place the mission does not know brings it, told in the reader’s language', () => {
    const plan = read([event({ location: 'Hotel Solana, Ballroom A', sequence: 1 })], before);
    const words = (locale: Locale) => {
      const translations = createTranslations(locale);
      const [t, common] = [translations.getFixedT(locale, 'imports'), translations.getFixedT(locale, 'common')];
      return plan.events[0]?.changes.map((change) => agendaChangeWords(change, { t, common, locale }));
    };
    expect([words('fr'), words('en')]).toEqual([
      ['Lieu\u00a0: Palais des congrès de San Diego, Salle B2, Table 14 → Hotel Solana, Ballroom A, Table 14'],
      ['Place: San Diego Convention Center, Hall B2, Table 14 → Hotel Solana, Ballroom A, Table 14'],
    ]);
    const after = imported([event({ location: 'Hotel Solana, Ballroom A', sequence: 1 })], before);
    expect(sessions(after).map(({ venue }) => venue && after.venues[venue]?.nameEn)).toEqual([
      'Hotel Solana, Ballroom A',
    ]);
  });

  test('an older file never wins silently, and both versions are shown', () => {
    const newer = imported([event({ at: '2026-06-22T11:00', sequence: 3 })], before);
    expect(read([event({ sequence: 2 })], newer).events.map(({ outcome, changes }) => [outcome, changes])).toEqual([
      [
        'older',
        [
          {
            field: 'start',
            before: '2026-06-22T11:00[America/Los_Angeles]',
            after: '2026-06-22T09:00[America/Los_Angeles]',
            isOwn: false,
          },
        ],
      ],
    ]);
    expect(sessions(imported([event({ sequence: 2 })], newer))).toEqual(sessions(newer));
    expect(sessions(imported([event({ sequence: 2 })], newer, { everything: true }))[0]?.start).toBe(
      '2026-06-22T09:00[America/Los_Angeles]',
    );
  });

  test('a session deleted here does not come back by itself', () => {
    const [session] = sessions(before);
    const without = executed(before, [{ name: 'delete-item', payload: { item: session!.id } }]);
    expect(outcomeOf({}, without)).toBe('removed');
    expect(sessions(imported([event()], without))).toEqual(sessions(without));
  });
});
