import { describe, expect, test } from 'vitest';
import { dueSoon } from '../../../../shared/tasks/dueSoon';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { missionWithBenefit } from '../../../fixtures/benefits';
import { aTask } from '../../../fixtures/aTask';
import { type Mission, missionSchema } from '../../../../shared/model/mission';
import { aDeadline, aLeg, aSession, smallMission } from '../../../fixtures/smallMission';

const mission = smallMission(
  [
    aDeadline('menu', { due: '2026-05-29T17:00[America/Toronto]' }),
    aDeadline('met', { due: '2026-05-21T17:00[America/Toronto]', isDone: true }),
    aDeadline('dropped', { due: '2026-05-21T17:00[America/Toronto]', status: 'cancelled' }),
  ],
  {
    tasks: {
      late: aTask('late', { due: '2026-05-01' }),
      last: aTask('last', { due: '2026-06-02' }),
      beyond: aTask('beyond', { due: '2026-06-03' }),
      done: aTask('done', { doneOn: '2026-05-19' }),
      gone: aTask('gone', { deleted: true }),
    },
    followUps: {
      sign: { id: 'sign', item: 'menu', what: 'Signer', due: '2026-05-22' },
      half: { id: 'half', item: 'menu', due: '2026-12-26' },
      over: { id: 'over', item: 'menu', due: '2026-05-22', doneOn: '2026-05-19' },
    },
    supportRequests: {
      shuttle: aSupportRequest('shuttle', { due: '2026-05-20' }),
      room: aSupportRequest('room', { due: '2026-05-21', standing: 'confirmed 2026-05-14' }),
      someday: aSupportRequest('someday', { due: undefined }),
    },
  },
);
const dueOn = (today: string) =>
  dueSoon(mission, plainDateSchema.parse(today)).map(({ kind, day, record }) => `${day} ${kind} ${record.id}`);

describe('what is due', () => {
  test('is the last day of an agreement and of a benefit, until it is past, unless the agreement was renewed', () => {
    const ending = missionWithBenefit({ validTo: '2026-06-12' });
    const renewal = { id: 'next', agreement: 'entente', firstDay: '2026-06-25', lastDay: '2029-06-24' };
    const renewed = missionSchema.parse({ ...ending, terms: { ...ending.terms, next: renewal } });
    const on = (of: Mission, today: string) =>
      dueSoon(of, plainDateSchema.parse(today)).map(({ kind, day, record }) => `${day} ${kind} ${record.id}`);
    expect(on(ending, '2026-06-11')).toEqual(['2026-06-12 benefitEnd desk', '2026-06-24 agreementEnd entente']);
    expect(on(ending, '2026-06-10')).toEqual(['2026-06-12 benefitEnd desk']);
    expect(on(ending, '2026-06-24')).toEqual(['2026-06-24 agreementEnd entente']);
    expect(on(ending, '2026-06-25')).toEqual([]);
    expect(on(renewed, '2026-06-11')).toEqual(['2026-06-12 benefitEnd desk']);
  });

  test('is a list of visitors that a venue wants and that was not sent, until the visit', () => {
    const visit = (fields: object = {}) =>
      smallMission(
        [
          aSession('visit', {
            start: '2026-06-22T09:00[America/Los_Angeles]',
            venue: 'lab',
            audience: 'hosts',
            ...fields,
          }),
        ],
        {
          venues: {
            lab: {
              id: 'lab',
              nameFr: 'Laboratoire',
              nameEn: 'Laboratory',
              zone: 'America/Los_Angeles',
              openingHours: {},
              accessListDays: 10,
            },
          },
        },
      );
    const listsOn = (today: string, fields?: object) =>
      dueSoon(visit(fields), plainDateSchema.parse(today)).map(
        ({ kind, day, record }) => `${day} ${kind} ${record.id}`,
      );
    expect(listsOn('2026-06-01')).toEqual(['2026-06-12 accessList visit']);
    expect(listsOn('2026-06-22')).toEqual(['2026-06-12 accessList visit']);
    expect(listsOn('2026-05-28')).toEqual([]);
    expect(listsOn('2026-06-23')).toEqual([]);
    expect(listsOn('2026-06-13', { accessListSent: '2026-06-12' })).toEqual([]);
    const before = '2026-06-22T08:00[America/Los_Angeles] centre';
    expect(listsOn('2026-06-13', { accessListSent: '2026-06-12', accessListContent: before })).toEqual(
      listsOn('2026-06-13'),
    );
    expect(listsOn('2026-06-13', { status: 'cancelled' })).toEqual([]);
  });

  test('is what is open and late or within a fortnight, by day, wherever it is kept', () => {
    expect(dueOn('2026-05-20')).toEqual([
      '2026-05-01 task late',
      '2026-05-20 support shuttle',
      '2026-05-22 followUp sign',
      '2026-05-29 deadline menu',
      '2026-06-02 task last',
    ]);
  });

  test('is an authorisation that is known to be needed, those of one country and one day together, by the next entry', () => {
    const over = (id: string, day: string, fields: object = {}) =>
      aLeg(id, {
        delegates: { anne: true, bela: true, carl: true },
        departure: `${day}T12:00[America/Toronto]`,
        arrival: `${day}T13:30[America/New_York]`,
        ...fields,
      });
    const legs = [over('first', '2026-06-21'), over('second', '2026-09-21', { delegates: { carl: true } })];
    const { people } = smallMission();
    const french = Object.fromEntries(
      Object.entries(people).map(([id, person]) => [id, { ...person, travelDocumentCountry: 'FR' }]),
    );
    const rule = { id: 'fr-us', document: 'FR', country: 'US', need: 'authorisation' };
    const wanting = (states: Readonly<Record<string, string>> = {}, expiry?: string) =>
      smallMission(legs, {
        people: french,
        entryRules: { 'fr-us': rule },
        entryStates: Object.fromEntries(
          Object.entries(states).map(([person, status]) => [
            person,
            { id: person, person, country: 'US', status, expiry },
          ]),
        ),
      });
    const due = (mission: Mission, today: string) =>
      dueSoon(mission, plainDateSchema.parse(today)).map(
        ({ day, record }) => `${day} ${'people' in record ? record.people.map(({ id }) => id).join('+') : ''}`,
      );
    expect(due(wanting(), '2026-05-24')).toEqual([]);
    expect(due(wanting(), '2026-05-25')).toEqual(['2026-06-07 p-bela+p-carl+p-anne']);
    const some = { 'p-bela': 'granted', 'p-carl': 'applied' };
    expect(due(wanting(some), '2026-06-21')).toEqual(['2026-06-07 p-carl+p-anne']);
    expect(due(wanting({ ...some, 'p-anne': 'not-needed' }), '2026-06-22')).toEqual([]);
    expect(due(wanting(some), '2026-09-01')).toEqual(['2026-09-07 p-carl']);
    const all = { 'p-anne': 'granted', 'p-bela': 'granted', 'p-carl': 'granted' };
    expect(due(wanting(all, '2026-07-31'), '2026-09-01')).toEqual(['2026-09-07 p-carl']);
    expect(due(wanting(all, '2026-09-21'), '2026-09-01')).toEqual([]);
    expect(due(smallMission(legs), '2026-06-10')).toEqual([]);
  });

  test('six months on is the reminder to ask how it went on', () => {
    expect(dueOn('2026-12-20')).toContain('2026-12-26 followUp half');
    expect(dueOn('2026-12-01')).not.toContain('2026-12-26 followUp half');
  });

  test('after the mission no longer counts the answers of hosts', () => {
    expect(dueOn('2026-06-27').filter((line) => line.includes('support'))).toEqual([]);
  });
});
