import { describe, expect, test } from 'vitest';
import { accessListsOf } from '../../../../shared/itinerary/accessListsOf';
import { projectFor } from '../../../../shared/itinerary/projectFor';
import { accessListChanges } from '../../../../shared/itinerary/accessListChanges';
import { accessFacts } from '../../../../shared/itinerary/accessListContent';
import type { Mission } from '../../../../shared/model/mission';
import { visitorsOf } from '../../../../shared/itinerary/visitorsOf';
import { aSession, after, smallMission } from '../../../fixtures/smallMission';

const { centre, empty } = Object.fromEntries(Object.entries(smallMission().venues));
const venues = {
  centre: { ...centre, accessListDays: 2 },
  empty: { ...empty, accessListDays: 10 },
};
const at = (venue: string, fields: object = {}) => ({ venue, everyone: true, ...fields });

const sent = (mission: Mission) => after(mission, 'set-access-list-sent', { item: 'visit', on: '2026-06-01' });

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
    const mission = smallMission([aSession('visit', at('centre'))], { venues });
    const copied = after(sent(mission), 'duplicate-item', { item: 'visit', copy: 'again' });
    expect(
      accessListsOf(copied).map(({ visit }) => [
        visit.id,
        visit.accessListSent,
        visit.accessListContent?.split(' ').length,
      ]),
    ).toEqual([
      ['again', undefined, undefined],
      ['visit', '2026-06-01', 5],
    ]);
  });
});

describe('a list of visitors that was sent', () => {
  const visit = aSession('visit', at('centre', { everyone: false, groups: { onco: true } }));
  const mission = sent(smallMission([visit], { venues }));
  const changes = (changed: Mission) =>
    accessListsOf(changed).flatMap((list) =>
      accessListChanges(list.visit, accessFacts(changed)).map((change) =>
        'delegate' in change ? `${change.kind} ${change.delegate}` : change.kind,
      ),
    );
  const inSanDiego = (clock: string) => `2026-06-22T${clock}[America/Los_Angeles]`;

  test.each([
    ['holds while nothing is done', [], []],
    ['holds while other words change', [['edit-item', { item: 'visit', changes: { titleFr: 'Visite' } }]], []],
    [
      'holds while the notes about somebody change',
      [['edit-person', { person: 'p-anne', changes: { notes: 'x' } }]],
      [],
    ],
    ['does not where the visit moves', [['move-item', { item: 'visit', to: inSanDiego('10:00') }]], ['moved']],
    ['does not at another place', [['edit-item', { item: 'visit', changes: { venue: 'empty' } }]], ['elsewhere']],
    [
      'does not where somebody joins the group, or withdraws',
      [
        ['edit-delegate', { delegate: 'carl', changes: { group: 'onco' } }],
        ['edit-delegate', { delegate: 'bela', changes: { status: 'withdrawn' } }],
      ],
      ['added carl', 'left bela'],
    ],
    [
      'does not where a name is corrected',
      [['edit-person', { person: 'p-anne', changes: { familyName: 'Roy-Léger' } }]],
      ['renamed anne'],
    ],
    [
      'holds again once that is taken back',
      [
        ['move-item', { item: 'visit', to: inSanDiego('10:00') }],
        ['move-item', { item: 'visit', to: inSanDiego('09:00') }],
      ],
      [],
    ],
    [
      'holds once it was sent again the same day',
      [
        ['move-item', { item: 'visit', to: inSanDiego('10:00') }],
        ['set-access-list-sent', { item: 'visit', on: '2026-06-01' }],
      ],
      [],
    ],
    ['is not sent any more where that is said', [['set-access-list-sent', { item: 'visit', on: null }]], []],
  ] as const)('%s', (_, edits, expected) => {
    expect(changes(edits.reduce((now, [name, payload]) => after(now, name, payload), mission))).toEqual(expected);
  });

  test('of a file that did not keep what was sent is taken to hold', () => {
    const old = smallMission([aSession('visit', at('centre', { accessListSent: '2026-06-01' }))], { venues });
    expect(changes(after(old, 'move-item', { item: 'visit', to: inSanDiego('10:00') }))).toEqual([]);
  });

  test('says nothing that anybody could read of who goes', () => {
    const { accessListContent } = Object.values(mission.items)[0] as { accessListContent?: string };
    expect(accessListContent).toMatch(
      /^2026-06-22T09:00\[America\/Los_Angeles\] centre anne:[0-9a-f]{8} bela:[0-9a-f]{8}$/,
    );
  });
});
