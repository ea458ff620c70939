import { describe, expect, test } from 'vitest';
import { accessListsOf } from '../../../../shared/itinerary/accessListsOf';
import { projectFor } from '../../../../shared/itinerary/projectFor';
import { visitorsOf } from '../../../../shared/itinerary/visitorsOf';
import { aSession, after, smallMission } from '../../../fixtures/smallMission';

const { centre, empty } = Object.fromEntries(Object.entries(smallMission().venues));
const venues = {
  centre: { ...centre, accessListDays: 2 },
  empty: { ...empty, accessListDays: 10 },
};
const at = (venue: string, fields: object = {}) => ({ venue, everyone: true, ...fields });

describe('the lists of visitors that hosts want', () => {
  test('come by the day by which they are wanted, on the calendar of the place', () => {
    const mission = smallMission(
      [
        aSession('soon', at('centre', { start: '2026-06-22T23:30[America/Los_Angeles]' })),
        aSession('first', at('empty')),
        aSession('called-off', at('empty', { status: 'cancelled' })),
        aSession('elsewhere', { everyone: true }),
      ],
      { venues },
    );
    expect(accessListsOf(mission).map(({ visit, venue, day, due }) => [visit.id, venue.id, day, due])).toEqual([
      ['first', 'empty', '2026-06-22', '2026-06-12'],
      ['soon', 'centre', '2026-06-22', '2026-06-20'],
    ]);
  });

  test('name those who go, with organisation and role, and nobody who withdrew', () => {
    const mission = projectFor(smallMission([aSession('visit', at('centre'))], { venues }), { audience: 'hosts' });
    const names = accessListsOf(mission).map(({ visit }) =>
      visitorsOf(mission, visit).map(({ person, organisation, role }) => [person.familyName, organisation, role]),
    );
    expect(names).toEqual([
      [
        ['Côté', 'Norvexia', 'member'],
        ['Dion', 'Norvexia', 'member'],
        ['Roy', 'Norvexia', 'member'],
      ],
    ]);
  });

  test('a copy of a visit has not been sent to anybody', () => {
    const mission = smallMission([aSession('visit', at('centre', { accessListSent: '2026-06-01' }))], { venues });
    const copied = after(mission, 'duplicate-item', { item: 'visit', copy: 'again' });
    expect(accessListsOf(copied).map(({ visit }) => [visit.id, visit.accessListSent])).toEqual([
      ['again', undefined],
      ['visit', '2026-06-01'],
    ]);
  });
});
