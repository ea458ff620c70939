import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/commands/commands';
import type { AgendaEvent } from '../../../../shared/imports/agendaFile';
import type { EventField } from '../../../../shared/imports/sourceVersion';
import type { ItemStatus } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import { wallTimeSchema } from '../../../../shared/model/wallTime';
import {
  agendaEvent as event,
  agendaMission as mission,
  importedAgenda as imported,
  planOfAgenda as read,
  sessionsOf as sessions,
} from './support/agendaImport';
import { executed } from './support/executed';

const inSanDiego = (at: string) => wallTimeSchema.parse(`${at}[America/Los_Angeles]`);
const before = imported([event()], mission);
const item = sessions(before)[0]!.id;

const edited = (...commands: Command[]): Mission => executed(before, commands);
const movedHere = edited({ name: 'move-item', payload: { item, to: inSanDiego('2026-06-22T15:00') } });

/** `field: here → in the file`, with `!` where it was changed here. */
function changesIn(into: Mission, changes: Parameters<typeof event>[0]): string[] {
  const [planned] = read([event(changes)], into).events;
  const said = (value: string | number | { readonly fr: string } | undefined) =>
    typeof value === 'object' ? value.fr : (value ?? 'nothing');
  return (planned?.changes ?? []).map(
    ({ field, before: here, after, isOwn }) => `${isOwn ? '!' : ''}${field}: ${said(here)} → ${said(after)}`,
  );
}

describe('what was changed here since the import', () => {
  const nine = '2026-06-22T09:00[America/Los_Angeles]';
  const ten = '2026-06-22T10:00[America/Los_Angeles]';
  const three = '2026-06-22T15:00[America/Los_Angeles]';

  test('is not touched while the source says the same, and can be had back by choosing its row', () => {
    expect(read([event({ sequence: 5 })], movedHere).events[0]?.outcome).toBe('unchanged');
    expect(changesIn(movedHere, { sequence: 5 })).toEqual([`!start: ${three} → ${nine}`]);
    expect(sessions(imported([event()], movedHere, { everything: true }))[0]?.start).toBe(nine);
  });

  test('stays where the source changes something else, is shown, and the rest is taken over', () => {
    const change = { minutes: 45, sequence: 1 };
    expect(changesIn(movedHere, change)).toEqual([`!start: ${three} → ${nine}`, 'minutes: 30 → 45']);
    const [session] = sessions(imported([event(change)], movedHere));
    expect([session?.start, session?.minutes]).toEqual([three, 45]);
  });

  test('stays where the source changes the same, until the person takes the file’s', () => {
    const change = { at: '2026-06-22T10:00', sequence: 1 };
    expect(changesIn(movedHere, change)).toEqual([`!start: ${three} → ${ten}`]);
    expect(sessions(imported([event(change)], movedHere))[0]?.start).toBe(three);
    const decisions = new Map([[event().uid, { kept: [] as EventField[] }]]);
    expect(sessions(imported([event(change)], movedHere, { decisions }))[0]?.start).toBe(ten);
  });

  test('once kept, is not asked about again until the source changes again', () => {
    const change = { at: '2026-06-22T10:00', sequence: 1 };
    const kept = imported([event(change)], movedHere);
    expect(read([event(change)], kept).events[0]?.outcome).toBe('unchanged');
    expect(changesIn(kept, { at: '2026-06-22T11:00', sequence: 2 })).toEqual([
      `!start: ${three} → 2026-06-22T11:00[America/Los_Angeles]`,
    ]);
  });

  test('what was changed here to what the source says now is no difference', () => {
    expect(changesIn(movedHere, { at: '2026-06-22T15:00', sequence: 1 })).toEqual([]);
  });

  test('a translated title stays in silence while the source keeps its own, and is asked about when that changes', () => {
    const translated = edited({ name: 'edit-item', payload: { item, changes: { titleFr: 'Virexa et Novartis' } } });
    expect(changesIn(translated, { minutes: 45, sequence: 1 })).toEqual(['minutes: 30 → 45']);
    expect(changesIn(translated, { title: 'Virexa / Novartis AG', sequence: 1 })).toEqual([
      '!title: Virexa et Novartis / Virexa Bio / Novartis → Virexa / Novartis AG',
    ]);
  });

  test('a place that was chosen here stays in silence while the source writes the same one', () => {
    const placed = edited({ name: 'edit-item', payload: { item, changes: { table: 'Table 99' } } });
    expect(changesIn(placed, { minutes: 45, sequence: 1 })).toEqual(['minutes: 30 → 45']);
    expect(changesIn(placed, { location: 'Table 7', sequence: 1 })).toEqual([
      '!place: Palais des congrès de San Diego, Salle B2, Table 99 → Palais des congrès de San Diego, Salle B2, Table 7',
    ]);
  });

  test('a cancellation at the source is news, whatever was changed here', () => {
    const tentative = edited({ name: 'set-item-status', payload: { item, status: 'tentative' } });
    const cancelled = event({ status: 'cancelled', sequence: 1 });
    expect(read([cancelled], tentative).events[0]?.outcome).toBe('cancelled');
    expect(sessions(imported([cancelled], tentative))[0]?.status).toBe('cancelled' satisfies ItemStatus);
  });

  test('of an item imported before fields were remembered, everything that differs may have been changed here', () => {
    const old = (into: Mission): Mission => {
      const session = sessions(into)[0]!;
      const sourceVersion = session.sourceVersion?.split(':').slice(0, 2).join(':');
      return { ...into, items: { ...into.items, [item]: { ...session, ...(sourceVersion && { sourceVersion }) } } };
    };
    expect(changesIn(old(before), { minutes: 45, sequence: 1 })).toEqual(['minutes: 30 → 45']);
    expect(changesIn(old(movedHere), { minutes: 45, sequence: 1 })).toEqual([
      `!start: ${three} → ${nine}`,
      '!minutes: 30 → 45',
    ]);
  });
});

describe('events that repeat', () => {
  const series = (hour: string, ...days: number[]): AgendaEvent[] =>
    days.map((day) =>
      event({ uid: `weekly/202606${day}T${Number(hour) + 7}0000Z`, at: `2026-06-${day}T${hour}:00`, location: '' }),
    );

  test('are the same when the whole series is moved, though each has another UID', () => {
    const weekly = imported(series('09', 22, 23, 24), mission);
    const plan = read(series('10', 22, 23, 24), weekly);
    expect([plan.counts, plan.gone]).toMatchObject([{ new: 0, changed: 3 }, []]);
    const after = imported(series('10', 22, 23, 24), weekly);
    expect(sessions(after).map(({ sourceUid, start }) => [sourceUid, start])).toEqual([
      ['weekly/20260622T170000Z', inSanDiego('2026-06-22T10:00')],
      ['weekly/20260623T170000Z', inSanDiego('2026-06-23T10:00')],
      ['weekly/20260624T170000Z', inSanDiego('2026-06-24T10:00')],
    ]);
  });

  test('an event that begins to repeat is the first of its series', () => {
    const once = imported([event({ uid: 'weekly', at: '2026-06-22T09:00', location: '' })], mission);
    expect(read(series('09', 22, 23), once).events.map(({ outcome }) => outcome)).toEqual(['unchanged', 'new']);
  });

  test('a message that cancels the series cancels each of its sessions, and says nothing of others', () => {
    const weekly = imported([...series('09', 22, 23), event()], mission);
    const message = [event({ uid: 'weekly', status: 'cancelled', sequence: 1, location: '' })];
    const plan = read(message, weekly, { isWhole: false });
    expect([plan.counts, plan.gone]).toMatchObject([{ cancelled: 2 }, []]);
    expect(sessions(imported(message, weekly, { isWhole: false })).map(({ start, status }) => [start, status])).toEqual(
      [
        [inSanDiego('2026-06-22T09:00'), 'cancelled'],
        [inSanDiego('2026-06-23T09:00'), 'cancelled'],
        [inSanDiego('2026-06-22T09:00'), 'confirmed'],
      ],
    );
  });
});

describe('what has gone from the agenda', () => {
  const agenda = (company: string, ...hours: number[]): AgendaEvent[] =>
    hours.map((hour) =>
      event({ uid: `${company}-${hour}`, title: `${company} / Novartis`, at: `2026-06-22T${hour}:00`, location: '' }),
    );
  const goneOf = (into: Mission, ...[events, options]: [readonly AgendaEvent[], Parameters<typeof read>[2]?]) =>
    read(events, into, options).gone.map(
      (gone) => `${into.items[gone.item]?.sourceUid}${gone.isOutside ? ' outside' : ''}`,
    );
  const full = imported(agenda('Virexa Bio', 10, 11, 12, 13), mission);

  test('is what came from the same agenda and is not in it any more, on its days or beyond them', () => {
    expect(goneOf(full, agenda('Virexa Bio', 10, 11, 12))).toEqual(['Virexa Bio-13']);
    const longer = imported(
      [...agenda('Virexa Bio', 10, 11), event({ uid: 'later', at: '2026-06-25T09:00' })],
      mission,
    );
    expect(goneOf(longer, agenda('Virexa Bio', 10, 11))).toEqual(['later outside']);
  });

  test.each<[string, readonly AgendaEvent[], Parameters<typeof read>[2], string[]]>([
    ['a file downloaded again', agenda('Virexa Bio', 10), { fileName: 'Agenda (2).ics' }, ['11', '12', '13']],
    ['a renamed file that has half of it', agenda('Virexa Bio', 10, 11), { fileName: 'x.ics' }, ['12', '13']],
    ['another file with one common meeting', agenda('Virexa Bio', 10), { fileName: 'x.ics' }, []],
    ['another company’s file of the same name', agenda('Lemoyne', 10, 11, 12), {}, []],
    ['the same agenda with other UIDs', agenda('VIREXA BIO', 10, 11, 12), {}, ['10', '11', '12', '13']],
    ['an invitation', agenda('Virexa Bio', 10), { isWhole: false }, []],
    ['the same file, said to be another’s', agenda('Virexa Bio', 10), { owner: 'organisation lemoyne' }, []],
  ])('of %s', (_, events, options, hours) => {
    expect(goneOf(full, events, options)).toEqual(hours.map((hour) => `Virexa Bio-${hour}`));
  });

  test('is not what was cancelled or deleted here already', () => {
    const [, second, third] = sessions(full);
    const less = executed(full, [
      { name: 'set-item-status', payload: { item: second!.id, status: 'cancelled' } },
      { name: 'delete-item', payload: { item: third!.id } },
    ]);
    expect(goneOf(less, agenda('Virexa Bio', 10))).toEqual(['Virexa Bio-13']);
  });

  test('of what was imported before agendas were told apart is found by the domain of the UIDs', () => {
    const uids = ['1', '2', '3'].map((uid) => event({ uid: `${uid}@partnering.example.org` }));
    const old = imported(uids, mission);
    const items = Object.fromEntries(
      sessions(old).map((session) => [session.id, { ...session, sourceVersion: '0:0123456789abcdef' }]),
    );
    expect(goneOf({ ...old, items }, uids.slice(0, 2))).toEqual(['3@partnering.example.org']);
  });
});
