import { describe, expect, test } from 'vitest';
import { applyCommand } from '../../../../../shared/commands/applyCommand';
import { createTranslations } from '../../../../../shared/i18n/createTranslations';
import type { Instant } from '../../../../../shared/model/instant';
import type { PlainDate } from '../../../../../shared/model/plainDate';
import { itemIdSchema, type RoomId, type VenueId } from '../../../../../shared/model/identifier';
import type { ZoneId } from '../../../../../shared/model/zoneId';
import { draftOfItem } from '../../../../../renderer/features/itinerary/editor/draftOfItem';
import type { ItemDraft, TimeDraft } from '../../../../../renderer/features/itinerary/editor/itemDraft';
import { itemChanges } from '../../../../../renderer/features/itinerary/editor/itemChanges';
import { itemOfDraft } from '../../../../../renderer/features/itinerary/editor/itemOfDraft';
import { newDraft } from '../../../../../renderer/features/itinerary/editor/newDraft';
import { occurrencesOf } from '../../../../../renderer/features/itinerary/editor/occurrencesOf';
import { withProposedTitle } from '../../../../../renderer/features/itinerary/editor/withProposedTitle';
import { flight, itemIn, itineraryMission, session, stay } from '../../../../fixtures/missions/itineraryMission';

const toronto = 'America/Toronto' as ZoneId;
const losAngeles = 'America/Los_Angeles' as ZoneId;
const monday = { date: '2026-06-22' as PlainDate, zone: losAngeles };
const empty = itineraryMission();

function at(date: string | null, time: string | null, zone = toronto, occurrence: TimeDraft['occurrence'] = null) {
  return { date, time, zone, occurrence };
}

function sessionAt(start: TimeDraft, more: Partial<ItemDraft> = {}): ItemDraft {
  return { ...newDraft('session', empty, monday), titleFr: 'Breffage', start, ...more };
}

/** What of a form would be saved, or what keeps it from being saved. */
function outcome(draft: ItemDraft) {
  const built = itemOfDraft(draft);
  if (!built.ok) return built.error.map(({ field, code }) => `${field}: ${code}`);
  const { value } = built;
  if (value.type === 'session') return value.start ?? 'unscheduled';
  return value.type === 'leg' ? [value.departure, value.arrival] : value.type;
}

describe('a form becomes an item', () => {
  test.each([
    ['on the clock that was chosen', sessionAt(at('2026-06-22', '09:30')), '2026-06-22T09:30[America/Toronto]'],
    ['without date and time it waits', sessionAt(at(null, null)), 'unscheduled'],
    ['a date without a time is not enough', sessionAt(at('2026-06-22', null)), ['start: missing-time']],
    ['a time without a date is not enough', sessionAt(at(null, '09:30')), ['start: missing-date']],
    ['a year half typed is no date yet', sessionAt(at('0202-06-22', '09:30')), ['start: missing-date']],
    ['no time in the gap of March', sessionAt(at('2026-03-08', '02:30')), ['start: wall-time-skipped']],
    ['asked which in November', sessionAt(at('2026-11-01', '01:30')), ['start: wall-time-twice']],
    [
      'the second in November, as chosen',
      sessionAt(at('2026-11-01', '01:30', toronto, 'second')),
      '2026-11-01T01:30[America/Toronto][_occurrence=second]',
    ],
    [
      'a choice made for another day is dropped',
      sessionAt(at('2026-06-22', '01:30', toronto, 'second')),
      '2026-06-22T01:30[America/Toronto]',
    ],
    [
      'whole days begin at midnight',
      sessionAt(at('2026-06-22', '09:30'), { isAllDay: true }),
      '2026-06-22T00:00[America/Toronto]',
    ],
    [
      'a title in one language is enough',
      sessionAt(at(null, null), { titleFr: ' ', titleEn: 'Briefing' }),
      'unscheduled',
    ],
    ['a title in neither is not', sessionAt(at(null, null), { titleFr: ' ' }), ['title: missing']],
    ['a length is needed', sessionAt(at(null, null), { minutes: null }), ['minutes: missing']],
  ])('%s', (_, draft, expected) => {
    expect(outcome(draft)).toEqual(expected);
  });

  const leg = { ...newDraft('leg', empty, monday), titleFr: 'Vol' };
  test.each([
    [
      'an arrival before the departure by the clock, but not by the hour',
      { start: at('2026-06-27', '21:00', 'Pacific/Auckland' as ZoneId), end: at('2026-06-27', '14:30', losAngeles) },
      ['2026-06-27T21:00[Pacific/Auckland]', '2026-06-27T14:30[America/Los_Angeles]'],
    ],
    [
      'an arrival that is truly before the departure',
      { start: at('2026-06-22', '10:45'), end: at('2026-06-22', '07:30', losAngeles) },
      ['end: ends-before-it-starts'],
    ],
    [
      'everything that is missing, at once',
      { start: at(null, null), originFr: '', originEn: '' },
      ['start: missing-date', 'end: missing-time', 'origin: missing'],
    ],
  ])('a leg: %s', (_, changes, expected) => {
    expect(outcome({ ...leg, ...changes })).toEqual(expected);
  });
});

describe('both readings of a clock that is set back', () => {
  test.each([
    [
      'on the night',
      at('2026-11-01', '01:30'),
      ['first', 'second'].map((which) => `2026-11-01T01:30[America/Toronto][_occurrence=${which}]`),
    ],
    ['an hour later', at('2026-11-01', '02:30'), null],
    ['where clocks change on another night', at('2026-11-01', '01:30', 'Europe/Paris' as ZoneId), null],
  ])('%s', (_, written, expected) => {
    const both = occurrencesOf(written);
    expect(both && [both.first, both.second]).toEqual(expected);
  });
});

describe('a new leg is proposed', () => {
  test.each([
    ['out, on the first days', '2026-06-21', ['Montréal', toronto, 'San Diego', losAngeles]],
    ['home, on the last', '2026-06-26', ['San Diego', losAngeles, 'Montréal', toronto]],
  ])('%s', (_, date, expected) => {
    const { originFr, start, destinationFr, end } = newDraft('leg', empty, {
      date: date as PlainDate,
      zone: losAngeles,
    });
    expect([originFr, start.zone, destinationFr, end.zone]).toEqual(expected);
  });
});

describe('an item that is opened and saved', () => {
  const mission = itineraryMission(
    session('meeting', '2026-06-22T09:00[America/Los_Angeles]', 30, {
      venue: 'centre',
      room: 'room-20',
      table: '214',
      groups: { onco: true },
      delegates: { anne: true },
      dressFr: 'Tenue de ville',
      notes: 'À rappeler',
      sourceUid: 'uid@example.org',
      isJoint: true,
      needsHead: true,
    }),
    session('waiting', null),
    session('whole', '2026-06-22T00:00[America/Los_Angeles]', 1440, { allDay: true }),
    session('twice', '2026-11-01T01:30[America/Toronto][_occurrence=second]'),
    flight('out', '2026-06-22T10:45[America/Toronto]', '2026-06-22T13:35[America/Los_Angeles]', { number: 'AC 1234' }),
    flight('coach', '2026-06-22T17:00[America/Los_Angeles]', '2026-06-22T17:30[America/Los_Angeles]', {
      mode: 'coach',
      driver: 'p-anne',
    }),
    stay('hotel', '2026-06-21T15:00[America/Los_Angeles]', '2026-06-25T11:00[America/Los_Angeles]', {
      venue: 'centre',
    }),
  );

  test.each(['meeting', 'waiting', 'whole', 'twice', 'out', 'coach', 'hotel'])('%s is unchanged', (id) => {
    const item = itemIn(mission, id);
    const built = itemOfDraft(draftOfItem(item, mission));
    expect(built.ok && itemChanges(item, built.value)).toEqual({});
  });

  test('says what was changed, sets whole, and what was emptied', () => {
    const item = itemIn(mission, 'meeting');
    const draft = { ...draftOfItem(item, mission), table: '', delegates: [], minutes: 45, room: null };
    const built = itemOfDraft(draft);
    expect(built.ok && itemChanges(item, built.value)).toEqual({ table: null, delegates: {}, minutes: 45, room: null });
  });

  test('has no driver any more once it is a flight', () => {
    const item = itemIn(mission, 'coach');
    const built = itemOfDraft({ ...draftOfItem(item, mission), mode: 'flight' });
    expect(built.ok && itemChanges(item, built.value)).toEqual({ mode: 'flight', driver: null });
  });

  test('is one edit that the mission accepts', () => {
    const item = itemIn(mission, 'meeting');
    const venue = 'lab' as VenueId;
    const draft = {
      ...draftOfItem(item, mission),
      venue,
      room: null as RoomId | null,
      start: at('2026-06-22', '10:00'),
    };
    const built = itemOfDraft(draft);
    const changes = built.ok ? itemChanges(item, built.value) : {};
    const command = { name: 'edit-item', payload: { item: item.id, changes } } as const;
    const context = { now: '2026-02-04T10:11:12Z' as Instant, newId: () => 'new' };
    const result = applyCommand(mission, command, context);
    const after = result.ok ? result.value.mission.items[itemIdSchema.parse('meeting')] : undefined;
    const { room: _left, ...rest } = item as typeof item & { room: RoomId };
    expect(after).toEqual({
      ...rest,
      venue,
      start: '2026-06-22T10:00[America/Toronto]',
      revision: 1,
      changedAt: context.now,
    });
  });
});

describe('a title that nobody wrote', () => {
  const leg = { ...newDraft('leg', empty, monday), number: 'AC 1234' };
  test.each([
    ['of a leg says its way', leg, ['Vol AC 1234, Montréal → San Diego', 'Flight AC 1234, Montréal → San Diego']],
    [
      'of a stay is its hotel',
      { ...newDraft('stay', empty, monday), venue: 'centre' as VenueId },
      ['Palais', 'Centre'],
    ],
    ['in one language is left alone', { ...leg, titleEn: 'Our flight' }, ['', 'Our flight']],
    ['of a session is for the person to write', newDraft('session', empty, monday), ['', '']],
  ])('%s', (_, draft, expected) => {
    const { titleFr, titleEn } = withProposedTitle(draft, empty, createTranslations('fr'));
    expect([titleFr, titleEn]).toEqual(expected);
  });
});
