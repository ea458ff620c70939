import { describe, expect, test } from 'vitest';
import { marginsOf } from '../../../../../shared/conflicts/margins';
import { estimatedMinutes } from '../../../../../shared/conflicts/ways/estimatedMinutes';
import { greatCircleKm } from '../../../../../shared/conflicts/ways/greatCircleKm';
import { wayBetween } from '../../../../../shared/conflicts/ways/wayBetween';
import { readDegrees } from '../../../../../shared/model/coordinates';
import { type VenueId, venueIdSchema } from '../../../../../shared/model/identifier';
import type { Mission } from '../../../../../shared/model/mission';
import { after, smallMission } from '../../../../fixtures/smallMission';

const places = {
  trudeau: '45.4706,-73.7408',
  logan: '42.3643,-71.0052',
  sanDiego: '32.7336,-117.1897',
  congressCentre: '32.7064,-117.1614',
  fiji: '-17.7,179.9',
  samoa: '-13.8,-171.9',
};
type Place = keyof typeof places;

function kmBetween(from: Place, to: Place): number | undefined {
  const [start, end] = [readDegrees(places[from]), readDegrees(places[to])];
  return start && end && Math.round(greatCircleKm(start, end));
}

describe('as the crow flies', () => {
  test.each<[Place, Place, number]>([
    // 254 statute miles by the airlines' own tables.
    ['trudeau', 'logan', 409],
    ['sanDiego', 'congressCentre', 4],
    // Over the date line; 979 by the angle between their unit vectors too.
    ['fiji', 'samoa', 979],
    ['logan', 'logan', 0],
  ])('%s to %s', (from, to, km) => {
    expect(kmBetween(from, to)).toBe(km);
    expect(kmBetween(to, from)).toBe(km);
  });
});

describe('how long a way takes, estimated', () => {
  test.each([
    ['next door', 0.05, { walk: 5, taxi: 10, coach: 10 }],
    ['ten minutes on foot and a little', 0.7, { walk: 15, taxi: 10, coach: 10 }],
    ['across the city', 4, { walk: 65, taxi: 20, coach: 20 }],
    ['to the airport', 20, { walk: 325, taxi: 45, coach: 45 }],
    ['from Montréal to Boston: nobody walks', 409, { taxi: 425, coach: 425 }],
    ['from Montréal to San Diego: nobody drives', 3960, {}],
  ])('%s', (_, km, expected) => {
    const modes = ['walk', 'transit', 'taxi', 'coach'] as const;
    const estimates = modes.flatMap((mode) => {
      const minutes = estimatedMinutes(km, mode);
      return minutes === undefined ? [] : [[mode, minutes]];
    });
    expect(Object.fromEntries(estimates)).toEqual(expected);
  });
});

const wayIn = (mission: Mission, from: VenueId, to: VenueId) =>
  wayBetween({ ...mission, margins: marginsOf(mission) }, from, to);

describe('the way between two venues', () => {
  const { venues } = smallMission();
  const [centre, empty] = [venueIdSchema.parse('centre'), venueIdSchema.parse('empty')];
  const located = smallMission([], {
    venues: {
      ...venues,
      centre: { ...venues[centre], coordinates: places.congressCentre },
      empty: { ...venues[empty], coordinates: places.sanDiego },
    },
  });
  const entered = (mission: typeof located, mode: string, minutes: number | null) =>
    after(mission, 'set-transfer', { from: 'empty', to: 'centre', mode, minutes });

  test('unknown: the margin', () => {
    expect(wayIn(smallMission(), centre, empty)).toEqual({ minutes: 10, known: 'margin' });
  });

  test('estimated once both have coordinates: the quickest means', () => {
    expect(wayIn(located, centre, empty)).toEqual({ minutes: 20, known: 'estimated', mode: 'taxi' });
  });

  test('what is entered counts before any estimate, in both directions, the quickest of it', () => {
    const walked = entered(located, 'walk', 55);
    const transit = smallMission([], {
      transfers: { theirs: { id: 'theirs', from: 'centre', to: 'empty', mode: 'transit', minutes: 35 } },
    });
    expect(wayIn(walked, centre, empty)).toEqual({ minutes: 55, known: 'entered', mode: 'walk' });
    const both = { ...walked, transfers: { ...walked.transfers, ...transit.transfers } };
    expect(wayIn(both, empty, centre)).toEqual({
      minutes: 35,
      known: 'entered',
      mode: 'transit',
    });
  });

  test('what is taken out again leaves the estimate', () => {
    expect(wayIn(entered(entered(located, 'walk', 55), 'walk', null), centre, empty).known).toBe('estimated');
  });

  test('entered apart by two people: the longer one, until one of them says it again', () => {
    const way = { from: 'centre', to: 'empty', mode: 'taxi' };
    const twice = {
      ...located,
      ...smallMission([], {
        transfers: { one: { id: 'one', ...way, minutes: 12 }, two: { id: 'two', ...way, minutes: 18 } },
      }),
    };
    expect(wayIn(twice, centre, empty).minutes).toBe(18);
    expect(wayIn(entered(twice, 'taxi', 15), centre, empty).minutes).toBe(15);
  });
});
