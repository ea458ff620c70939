import { describe, expect, test } from 'vitest';
import { commandSchema } from '../../../../shared/commands/commands';
import type { CalendarRecipient } from '../../../../shared/model/calendarRecipient';
import type { Mission } from '../../../../shared/model/mission';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { aTask } from '../../../fixtures/aTask';
import { aSession, smallMission } from '../../../fixtures/smallMission';
import { itemsIn, textFor } from '../../../support/calendarText';
import { edited, publish, stampsIn } from '../../../support/publish';

const coordinators: CalendarRecipient = { kind: 'coordinators' };
const planned = smallMission([aSession('visit', { everyone: true })], {
  tasks: {
    list: aTask('list', { owner: 'p-anne', notes: 'SECRET' }),
    thanks: aTask('thanks', { due: '2026-06-27', side: 'partner', audience: 'hosts', ownerName: 'MassBio' }),
    paid: aTask('paid', { due: '2026-05-01', doneOn: '2026-05-02' }),
    gone: aTask('gone', { deleted: true }),
  },
});
const after = (mission: Mission, name: string, payload: object) =>
  edited(mission, commandSchema.parse({ name, payload }));
const eventOf = (text: string, id: string) =>
  text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .find((block) => block.startsWith(`UID:${id}.`)) ?? '';

describe('what coordinators have to do by a day', () => {
  test('is in their calendar among the activities, in the order of time', () => {
    expect(stampsIn(textFor(coordinators, planned)).map((line) => line.split(' ')[0])).toEqual([
      'task-paid',
      'task-list',
      'visit',
      'task-thanks',
    ]);
  });

  test('is in nobody else’s', () => {
    const others: readonly CalendarRecipient[] = [{ kind: 'mission' }, { kind: 'delegate', id: 'anne' as never }];
    expect(others.map((who) => itemsIn(textFor(who, planned)))).toEqual([['visit'], ['visit']]);
  });

  test('lasts the whole day, keeps nobody from anything, names who does it, and rings at nine a week and a day before', () => {
    const lines = eventOf(textFor(coordinators, planned), 'task-list').split('\r\n');
    const wanted = /^(UID|DTSTART|DTEND|SUMMARY|DESCRIPTION|TRANSP|CLASS|TRIGGER)/;
    expect(lines.filter((line) => wanted.test(line))).toEqual([
      'UID:task-list.coordinators@mission-one.passerelle.invalid',
      'DTSTART;VALUE=DATE:20260522',
      'DTEND;VALUE=DATE:20260523',
      'SUMMARY:Envoyer la liste d’accès',
      expect.stringMatching(/^DESCRIPTION:Anne /),
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'TRIGGER:-PT159H',
      'DESCRIPTION:Envoyer la liste d’accès',
      'TRIGGER:-PT15H',
      'DESCRIPTION:Envoyer la liste d’accès',
    ]);
  });

  test('rings no more once it is done, and says nothing that is for the file alone', () => {
    const text = textFor(coordinators, planned);
    expect([eventOf(text, 'task-paid').includes('VALARM'), text.includes('SECRET')]).toEqual([false, false]);
  });

  test('is left out where deadlines are', () => {
    const kinds = { deadline: { isIncluded: false, isBusy: false, reminders: [] } };
    expect(itemsIn(textFor(coordinators, planned, { kinds }))).toEqual(['visit']);
  });
});

describe('a calendar of due days that is sent again', () => {
  const first = publish(coordinators, planned, '2026-05-20');

  test('is the same bytes where nothing has changed, days later', () => {
    expect(publish(coordinators, first.mission, '2026-05-28').text).toBe(first.text);
  });

  test('numbers what was moved, done or deleted, and nothing else', () => {
    const moved = after(first.mission, 'edit-task', { task: 'list', changes: { due: '2026-05-25' } });
    const done = after(moved, 'set-task-done', { task: 'thanks', isDone: true });
    const changed = after(done, 'delete-task', { task: 'paid' });
    expect([stampsIn(first.text), stampsIn(publish(coordinators, changed, '2026-06-02').text)]).toEqual([
      [
        'task-paid 0 20260520 CONFIRMED',
        'task-list 0 20260520 CONFIRMED',
        'visit 3 20260501 CONFIRMED',
        'task-thanks 0 20260520 CONFIRMED',
      ],
      [
        'task-list 1 20260602 CONFIRMED',
        'visit 3 20260501 CONFIRMED',
        'task-thanks 1 20260602 CONFIRMED',
        'task-paid 1 20260602 CANCELLED',
      ],
    ]);
  });
});

describe('what hosts have to answer, and what they want by a day', () => {
  const centre = { ...smallMission([]).venues['centre' as never], accessListDays: 5 };
  const asked = smallMission(
    [
      aSession('visit', { everyone: true, venue: 'centre', start: '2026-06-22T09:00[America/Los_Angeles]' }),
      aSession('tour', {
        venue: 'centre',
        start: '2026-06-23T09:00[America/Los_Angeles]',
        accessListSent: '2026-06-01',
      }),
    ],
    {
      venues: { centre },
      supportRequests: {
        shuttle: aSupportRequest('shuttle', { cost: 'CAD 1250.00', notes: 'SECRET' }),
        room: aSupportRequest('room', { due: '2026-06-08', standing: 'confirmed 2026-05-14' }),
        someday: aSupportRequest('someday', { due: undefined }),
      },
    },
  );
  const text = textFor(coordinators, asked);
  const told = (id: string) =>
    eventOf(text, id)
      .split('\r\n')
      .filter((line) => /^(DTSTART|SUMMARY|DESCRIPTION:[^L])/.test(line))
      .slice(0, 3);

  test('is in the coordinators’ calendar, and in nobody else’s', () => {
    const delegation: CalendarRecipient = { kind: 'mission' };
    expect([itemsIn(text), itemsIn(textFor(delegation, asked))]).toEqual([
      ['access-list-tour', 'access-list-visit', 'support-room', 'support-shuttle', 'tour', 'visit'],
      ['tour', 'visit'],
    ]);
  });

  test('says what is awaited, of whom, and rings until it has come', () => {
    expect(told('support-shuttle')).toEqual([
      'DTSTART;VALUE=DATE:20260605',
      'SUMMARY:Soutien attendu\u00A0: Navette',
      'DESCRIPTION:Cedrane',
    ]);
    expect(told('access-list-visit').slice(0, 2)).toEqual([
      'DTSTART;VALUE=DATE:20260617',
      expect.stringMatching(/^SUMMARY:Liste d’accès à envoyer\s: ./),
    ]);
    const rings = ['support-shuttle', 'support-room', 'access-list-visit', 'access-list-tour'].map((id) =>
      eventOf(text, id).includes('VALARM'),
    );
    expect(rings).toEqual([true, false, true, false]);
  });

  test('never says what it costs, nor the notes', () => {
    expect(text).not.toMatch(/SECRET|1250/);
  });

  test('is withdrawn with the visit, and numbered where the host wants it earlier', () => {
    const first = publish(coordinators, asked, '2026-05-20');
    const off = after(first.mission, 'edit-item', { item: 'visit', changes: { status: 'cancelled' } });
    const earlier = after(off, 'edit-support-request', { request: 'shuttle', changes: { due: '2026-06-01' } });
    const stamps = stampsIn(publish(coordinators, earlier, '2026-05-25').text);
    expect(stamps.filter((line) => /shuttle|list-visit/.test(line))).toEqual([
      'support-shuttle 1 20260525 CONFIRMED',
      'access-list-visit 1 20260525 CANCELLED',
    ]);
  });
});

describe('what is still to be done about meetings', () => {
  const met = smallMission([aSession('visit', { everyone: true })], {
    followUps: {
      sign: { id: 'sign', item: 'visit', what: 'Envoyer l’entente', owner: 'p-anne', due: '2026-07-03' },
      half: { id: 'half', item: 'visit', due: '2026-12-26' },
      done: { id: 'done', item: 'visit', due: '2026-07-03', doneOn: '2026-07-01' },
      gone: { id: 'gone', item: 'visit', due: '2026-07-03', deleted: true },
    },
  });
  const text = textFor(coordinators, met);

  test('is in the coordinators’ calendar and in nobody else’s', () => {
    const delegation: CalendarRecipient = { kind: 'mission' };
    expect([itemsIn(text), itemsIn(textFor(delegation, met))]).toEqual([
      ['follow-up-done', 'follow-up-half', 'follow-up-sign', 'visit'],
      ['visit'],
    ]);
  });

  test('says what, and rings until it is done; after six months it asks how it went on', () => {
    expect(eventOf(text, 'follow-up-sign')).toMatch(/SUMMARY:Suivi\s: Envoyer l’entente\r\n/);
    expect(eventOf(text, 'follow-up-sign')).toMatch(/DESCRIPTION:.*Anne/);
    expect(eventOf(text, 'follow-up-half')).toMatch(/DTSTART;VALUE=DATE:20261226/);
    expect(eventOf(text, 'follow-up-half')).toMatch(/SUMMARY:Prendre des nouvelles\s: ./);
    const rings = ['sign', 'half', 'done'].map((id) => eventOf(text, `follow-up-${id}`).includes('VALARM'));
    expect(rings).toEqual([true, true, false]);
  });
});
