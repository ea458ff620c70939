import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/commands/commands';
import { commandSchema } from '../../../../shared/commands/commands';
import { possibleRecipients } from '../../../../shared/calendar/possibleRecipients';
import type { Mission } from '../../../../shared/model/mission';
import { aSession, smallMission } from '../../../fixtures/smallMission';
import { recipient } from '../../../support/calendarText';
import { edited, publish, stampsIn, type Sent } from '../../../support/publish';

const mine = { delegates: { anne: true } };
const mission = smallMission([
  aSession('one', mine),
  aSession('two', { ...mine, start: '2026-06-23T09:00[America/Los_Angeles]' }),
]);
const anne = recipient('anne', mission);
const send = (plan: Mission, day: string) => publish(anne, plan, day);
const first = send(mission, '2026-06-01');

function after(before: Mission, ...commands: readonly object[]): Mission {
  return commands.reduce<Mission>((plan, command) => edited(plan, commandSchema.parse(command) as Command), before);
}
const move = { name: 'move-item', payload: { item: 'one', to: '2026-06-22T10:00[America/Los_Angeles]' } };
const remove = { name: 'delete-item', payload: { item: 'one' } };
const restrict = { name: 'edit-item', payload: { item: 'one', changes: { audience: 'coordinators' } } };
const takeOut = {
  name: 'set-participants',
  payload: { item: 'one', everyone: false, groups: {}, delegates: { bela: true } },
};
const cancel = { name: 'set-item-status', payload: { item: 'one', status: 'cancelled' } };

const asFirst = ['one 3 20260501 CONFIRMED', 'two 3 20260501 CONFIRMED'];
const withdrawn = ['two 3 20260501 CONFIRMED', 'one 4 20260603 CANCELLED'];

describe('a calendar that is sent again', () => {
  test('carries at first what calendars carried before there was a ledger: revision and time of the last edit', () => {
    expect(stampsIn(first.text)).toEqual(asFirst);
  });

  test('is the same, byte for byte, while nothing changes, and the mission has nothing to note', () => {
    const again = send(first.mission, '2026-07-01');
    expect([again.text, again.mission]).toEqual([first.text, first.mission]);
  });

  test('is the same where an edit changed nothing that the recipient reads', () => {
    const noted = after(first.mission, {
      name: 'edit-item',
      payload: { item: 'one', changes: { notes: 'Call Hank' } },
    });
    expect(send(noted, '2026-06-03').text).toBe(first.text);
  });

  test.each<[string, Mission, readonly string[]]>([
    ['moved', after(first.mission, move), ['one 4 20260603 CONFIRMED', asFirst[1]!]],
    ['cancelled', after(first.mission, cancel), ['one 4 20260603 CANCELLED', asFirst[1]!]],
    ['removed', after(first.mission, remove), withdrawn],
    ['kept to the coordinators from now on', after(first.mission, restrict), withdrawn],
    ['another’s', after(first.mission, takeOut), withdrawn],
  ])('raises the SEQUENCE of a meeting that was %s, and of no other', (_, plan, stamps) => {
    expect(stampsIn(send(plan, '2026-06-03').text)).toEqual(stamps);
  });

  test('raises the SEQUENCE where the item was not edited but its place was renamed', () => {
    const held = smallMission([aSession('one', { ...mine, venue: 'centre' })]);
    const renamed = after(publish(anne, held, '2026-06-01').mission, {
      name: 'edit-venue',
      payload: { venue: 'centre', changes: { nameFr: 'Grand palais' } },
    });
    expect(stampsIn(send(renamed, '2026-06-03').text)).toEqual(['one 4 20260603 CONFIRMED']);
  });

  test('never has a lower SEQUENCE than the revision, which an earlier release may have sent', () => {
    const back = { name: 'move-item', payload: { item: 'one', to: '2026-06-22T11:00[America/Los_Angeles]' } };
    const thrice = after(first.mission, move, back, move);
    expect(stampsIn(send(thrice, '2026-06-03').text)[0]).toBe('one 6 20260603 CONFIRMED');
  });

  test('has a later DTSTAMP although the clock of this computer is behind', () => {
    const moved = send(after(first.mission, move), '2026-06-03');
    const again = after(moved.mission, {
      name: 'move-item',
      payload: { ...move.payload, to: '2026-06-22T12:00[America/Los_Angeles]' },
    });
    const stamps = /DTSTAMP:(\w+)/.exec(send(again, '2026-06-02').text)?.[1];
    expect(stamps).toBe('20260603T120001Z');
  });

  test('says a withdrawn event with the words and at the time that were sent, not those it has now', () => {
    const secret = after(first.mission, move, {
      name: 'edit-item',
      payload: { item: 'one', changes: { audience: 'coordinators', titleFr: 'Secret' } },
    });
    const { text } = send(secret, '2026-06-03');
    expect(text).toContain('SUMMARY:Annulé\u00A0: Breffage\r\n');
    expect(text).toContain('DTSTART:20260622T160000Z\r\nDTEND:20260622T170000Z\r\n');
    expect(text).not.toContain('Secret');
  });

  test('cancels everything for whoever has nothing left', () => {
    const all = after(first.mission, remove, { name: 'delete-item', payload: { item: 'two' } });
    expect(stampsIn(send(all, '2026-06-03').text)).toEqual(['one 4 20260603 CANCELLED', 'two 4 20260603 CANCELLED']);
  });
});

describe('a withdrawn event', () => {
  const gone = send(after(first.mission, remove), '2026-06-03');
  const another = (plan: Mission, hour: string) =>
    after(plan, { name: 'move-item', payload: { item: 'two', to: `2026-06-23T${hour}[America/Los_Angeles]` } });

  test('stays in the file, byte for byte, while nothing else changes, however long', () => {
    expect(send(gone.mission, '2026-12-01').text).toBe(gone.text);
  });

  test('is said again for two weeks, then left out with the next change, and not mentioned any more', () => {
    const within = send(another(gone.mission, '10:00'), '2026-06-16');
    const later = send(another(within.mission, '11:00'), '2026-06-17');
    const last = send(later.mission, '2026-06-18');
    expect([within, later].map(({ text }) => stampsIn(text))).toEqual([
      ['two 4 20260616 CONFIRMED', 'one 4 20260603 CANCELLED'],
      ['two 5 20260617 CONFIRMED'],
    ]);
    expect(last).toEqual(later);
  });

  test.each([
    ['while it is still mentioned', gone],
    ['when it is not mentioned any more', send(another(gone.mission, '10:00'), '2026-07-01')],
  ])('comes back with a higher SEQUENCE, %s', (_, sent: Sent) => {
    const { deleted: _deleted, ...item } = sent.mission.items[Object.values(mission.items)[0]!.id]!;
    const back = { ...sent.mission, items: { ...sent.mission.items, one: { ...item, revision: 3 } } };
    expect(stampsIn(send(back, '2026-07-02').text)[0]).toBe('one 5 20260702 CONFIRMED');
  });

  test('that had been cancelled before is not called cancelled twice', () => {
    const cancelled = send(after(first.mission, cancel), '2026-06-03');
    const { text } = send(after(cancelled.mission, remove), '2026-06-04');
    expect(/SUMMARY:Annul.*/.exec(text)?.[0]).toBe('SUMMARY:Annulé\u00A0: Breffage');
  });
});

test('what one recipient was sent says nothing of another', () => {
  const bela = recipient('bela', mission);
  const both = after(first.mission, {
    name: 'set-participants',
    payload: { item: 'one', everyone: true, groups: {}, delegates: {} },
  });
  expect(stampsIn(publish(bela, both, '2026-06-03').text)).toEqual(['one 4 20260602 CONFIRMED']);
});

test('whoever withdraws gets one more calendar, which cancels what they had, and then none', () => {
  const withdraw = { name: 'edit-delegate', payload: { delegate: 'anne', changes: { status: 'withdrawn' } } };
  const isOffered = (plan: Mission) => possibleRecipients(plan).some((each) => 'id' in each && each.id === 'anne');
  const left = after(first.mission, withdraw);
  const last = send(left, '2026-06-03');
  expect([isOffered(left), stampsIn(last.text), isOffered(last.mission), isOffered(after(mission, withdraw))]).toEqual([
    true,
    ['one 4 20260603 CANCELLED', 'two 4 20260603 CANCELLED'],
    false,
    false,
  ]);
});

describe('one delegate in the place of another', () => {
  const shared = smallMission([aSession('one', mine), aSession('of-all', { everyone: true })]);
  const sent = send(shared, '2026-06-01');
  const replaced = after(sent.mission, {
    name: 'replace-delegate',
    payload: {
      delegate: 'anne',
      by: { id: 'zoe', person: { id: 'p-zoe', givenName: 'Zoé', familyName: 'Yi', language: 'fr' } },
    },
  });

  test('cancels everything for the one, and sends it to the other, who has the same place', () => {
    expect(stampsIn(send(replaced, '2026-06-03').text)).toEqual([
      'of-all 4 20260603 CANCELLED',
      'one 4 20260603 CANCELLED',
    ]);
    const zoes = publish(recipient('zoe', replaced), replaced, '2026-06-03');
    expect(stampsIn(zoes.text).map((stamp) => stamp.split(' ').filter((_, at) => at === 0 || at === 3))).toEqual([
      ['of-all', 'CONFIRMED'],
      ['one', 'CONFIRMED'],
    ]);
  });
});
