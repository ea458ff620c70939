import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../../../shared/conflicts/findConflicts';
import { fixesOf } from '../../../../../shared/conflicts/fixes/fixesOf';
import { missionAfter } from '../../../../../shared/conflicts/fixes/missionAfter';
import { plainDateSchema } from '../../../../../shared/model/plainDate';
import { after, aSession, smallMission } from '../../../../fixtures/smallMission';

const day = (date: string) => plainDateSchema.parse(date);
const { centre } = Object.fromEntries(Object.entries(smallMission().venues));
/** On 22 June in San Diego, so the list is wanted by the 12th. */
const visit = aSession('visit', { groups: { onco: true }, venue: 'centre' });
const mission = smallMission([visit], { venues: { centre: { ...centre, accessListDays: 10 } } });
const sent = after(mission, 'set-access-list-sent', { item: 'visit', on: '2026-06-05' });
const joined = after(sent, 'edit-delegate', { delegate: 'carl', changes: { group: 'onco' } });
const found = (of: typeof mission, today: string) =>
  findConflicts(of, day(today))
    .filter(({ rule }) => rule === 'access-list-outdated')
    .map(({ severity, items, values }) => [severity, items[0], values['sent'], values['count']]);

describe('a list of visitors that was sent and no longer holds', () => {
  test.each([
    ['to be looked at, while the host still waits for it', joined, '2026-06-12', [['check', 'visit', '2026-06-05', 1]]],
    ['risky, once its day has gone by', joined, '2026-06-13', [['risky', 'visit', '2026-06-05', 1]]],
    ['risky up to the day of the visit', joined, '2026-06-22', [['risky', 'visit', '2026-06-05', 1]]],
    ['nothing once the visit is past', joined, '2026-06-23', []],
    ['nothing while it holds', sent, '2026-06-13', []],
  ])('is %s', (_, of, today, expected) => {
    expect(found(of, today)).toEqual(expected);
  });

  test('and noting it as sent again settles that', () => {
    const today = day('2026-06-13');
    const finding = findConflicts(joined, today).find(({ rule }) => rule === 'access-list-outdated');
    const fixes = finding ? fixesOf(joined, finding, today) : [];
    expect(fixes).toEqual([{ kind: 'list-sent', item: 'visit', on: '2026-06-13' }]);
    expect(
      fixes.flatMap((fix) => findConflicts(missionAfter(joined, fix), today).map(({ rule }) => rule)),
    ).not.toContain('access-list-outdated');
  });
});
