import { describe, expect, test } from 'vitest';
import type { ItemFilter } from '../../../../../renderer/features/itinerary/filter/itemFilter';
import { itemMatcher } from '../../../../../renderer/features/itinerary/filter/itemMatcher';
import { flight, itineraryMission, session, stay } from '../../../../fixtures/missions/itineraryMission';

const at = '2026-06-22T09:00[America/Los_Angeles]';
const base = itineraryMission(
  session('common', at, 30, { everyone: true, kind: 'plenary', audience: 'public' }),
  session('cell', at, 30, { groups: { cell: true }, kind: 'site-visit', hostOrganisations: { mesa: true } }),
  session('marc', at, 30, { delegates: { marc: true }, status: 'tentative' }),
  session('nobody', null),
  flight('out', '2026-06-21T10:45[America/Toronto]', '2026-06-21T13:35[America/Los_Angeles]', {
    groups: { onco: true },
  }),
  stay('hotel', '2026-06-21T15:00[America/Los_Angeles]', '2026-06-25T11:00[America/Los_Angeles]', {
    delegates: { luc: true },
  }),
);
const { luc } = { ...base.people } as Record<string, object>;
const mission = { ...base, people: { ...base.people, luc: { ...luc, organisation: 'bio' } } } as typeof base;

describe('a filter lets through', () => {
  test.each<[string, ItemFilter, readonly string[]]>([
    ['everything, while nothing is chosen', { kinds: [] }, ['common', 'cell', 'marc', 'nobody', 'out', 'hotel']],
    ['what a person takes part in, however', { people: ['luc'] }, ['common', 'cell', 'hotel']],
    ['what a group or one of it takes part in', { groups: ['onco'] }, ['common', 'marc', 'out']],
    ['what an organisation hosts', { organisations: ['mesa'] }, ['cell']],
    ['what somebody of an organisation takes part in', { organisations: ['bio'] }, ['common', 'cell', 'hotel']],
    ['kinds, legs and stays among them', { kinds: ['plenary', 'leg', 'stay'] }, ['common', 'out', 'hotel']],
    ['states', { statuses: ['tentative'] }, ['marc']],
    ['audiences', { audiences: ['public'] }, ['common']],
    ['only what passes each part', { people: ['luc'], kinds: ['plenary', 'leg'] }, ['common']],
  ])('%s', (_, filter, expected) => {
    const passes = itemMatcher(mission, filter);
    expect(
      Object.values(mission.items)
        .filter(passes)
        .map(({ id }) => id),
    ).toEqual(expected);
  });
});
