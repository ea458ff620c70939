import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../../../shared/conflicts/findConflicts';
import { fixesOf } from '../../../../../shared/conflicts/fixes/fixesOf';
import { missionAfter } from '../../../../../shared/conflicts/fixes/missionAfter';
import { plainDateSchema } from '../../../../../shared/model/plainDate';
import { aDeadline, aSession, smallMission } from '../../../../fixtures/smallMission';
import { foundBy } from '../foundBy';

const day = (date: string) => plainDateSchema.parse(date);
const { centre } = Object.fromEntries(Object.entries(smallMission().venues));
const wanting = (fields: object) => ({ venues: { centre: { ...centre, ...fields } } });
const tenDays = wanting({ accessListDays: 10 });
/** On 22 June in San Diego, so the list is wanted by the 12th. */
const visit = (fields: object = {}) => aSession('visit', { everyone: true, venue: 'centre', ...fields });
const late = ['risky | List of visitors not sent yet: “Briefing” | visit'];

describe('an access list is overdue', () => {
  test.each([
    ['not on its day', '2026-06-12', {}, tenDays, []],
    ['from the day after', '2026-06-13', {}, tenDays, late],
    ['up to the day of the visit', '2026-06-22', {}, tenDays, late],
    ['no longer once the visit is past', '2026-06-23', {}, tenDays, []],
    ['not once it is noted as sent', '2026-06-20', { accessListSent: '2026-06-19' }, tenDays, []],
    ['not where the visit is cancelled', '2026-06-20', { status: 'cancelled' }, tenDays, []],
    ['where it is still tentative', '2026-06-20', { status: 'tentative' }, tenDays, late],
    ['not where the host may not know of the visit', '2026-06-20', { audience: 'coordinators' }, tenDays, []],
    ['not where the venue wants none', '2026-06-20', {}, wanting({}), []],
    ['not where the venue was deleted', '2026-06-20', {}, wanting({ accessListDays: 10, deleted: true }), []],
    ['where it is wanted on the day itself, never', '2026-06-22', {}, wanting({ accessListDays: 0 }), []],
    ['not without a time', '2026-06-20', { start: undefined }, tenDays, []],
  ])('%s', (_, today, item, venues, expected) => {
    expect(foundBy('access-list-overdue', [visit(item)], venues, day(today))).toEqual(expected);
  });

  test('not of a deadline, and not where nobody knows what day it is', () => {
    expect([
      foundBy(
        'access-list-overdue',
        [aDeadline('due', { due: '2026-06-22T12:00[America/Toronto]' })],
        tenDays,
        day('2026-06-20'),
      ),
      foundBy('access-list-overdue', [visit()], tenDays),
    ]).toEqual([[], []]);
  });

  test('it says whose list, by when it was wanted and when the visit is', () => {
    const [finding] = findConflicts(smallMission([visit()], tenDays), day('2026-06-20')).filter(
      ({ rule }) => rule === 'access-list-overdue',
    );
    expect(finding).toMatchObject({
      items: ['visit'],
      values: {
        title: { fr: 'Breffage', en: 'Briefing' },
        place: { fr: 'Palais', en: 'Centre' },
        due: '2026-06-12',
        at: '2026-06-22T09:00[America/Los_Angeles]',
      },
    });
  });

  test('noting it as sent today settles that', () => {
    const mission = smallMission([visit()], tenDays);
    const today = day('2026-06-20');
    const finding = findConflicts(mission, today).find(({ rule }) => rule === 'access-list-overdue');
    const fixes = finding ? fixesOf(mission, finding, today) : [];
    expect(fixes).toEqual([{ kind: 'list-sent', item: 'visit', on: '2026-06-20' }]);
    expect(
      fixes.flatMap((fix) => findConflicts(missionAfter(mission, fix), today).map(({ rule }) => rule)),
    ).not.toContain('access-list-overdue');
  });
});
