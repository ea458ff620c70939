import { describe, expect, test } from 'vitest';
import { commandSchema } from '../../../../shared/commands/commands';
import type { CalendarRecipient } from '../../../../shared/model/calendarRecipient';
import type { Mission } from '../../../../shared/model/mission';
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
