import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { travelRulers } from '../../../../shared/brief/travelRulers';
import { instantSchema } from '../../../../shared/model/instant';
import { legSchema } from '../../../../shared/model/itineraryItem';
import { briefMission, leg } from '../../../fixtures/missions/briefMission';

const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');

function rulers(departure: string, arrival: string, places: [string, string]) {
  const found = legSchema.parse(leg('leg', 'ZZ 1', [departure, arrival], places)['leg']);
  const now = instantSchema.parse('2026-06-12T18:05:00Z');
  return travelRulers(found, briefContext({ mission: briefMission(), locale: 'fr', now, pages: new Map() }));
}

const redEye = () =>
  rulers('2026-06-25T22:15[America/Los_Angeles]', '2026-06-26T06:20[America/Toronto]', ['San Diego', 'Montréal']);

describe('the two rulers of a journey', () => {
  test('home is on top, whichever way one travels', () => {
    const out = rulers('2026-06-21T11:10[America/Toronto]', '2026-06-21T13:45[America/Los_Angeles]', [
      'Montréal',
      'San Diego',
    ]);
    expect([out, redEye()].map((each) => each.rulers.map(({ place, isHome }) => [place, isHome]))).toEqual([
      [
        ['Montréal', true],
        ['San Diego', false],
      ],
      [
        ['Montréal', true],
        ['San Diego', false],
      ],
    ]);
    expect([out, redEye()].map(({ departure, arrival }) => [departure.ruler, arrival.ruler])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('the same instant stands one above the other: the line is as long as the journey', () => {
    const { departure, arrival } = redEye();
    // From 20 h to 6 h in San Diego: ten hours.
    expect([departure.x, arrival.x].map((x) => Math.round(x * 600))).toEqual([135, 440]);
  });

  test('midnight is marked on each ruler, with the day that begins', () => {
    const midnights = redEye().rulers.map(({ ticks }) =>
      ticks.filter(({ isMidnight }) => isMidnight).map(({ label }) => plain(label)),
    );
    expect(midnights).toEqual([['ven. 0 h'], ['ven. 0 h']]);
  });
});
