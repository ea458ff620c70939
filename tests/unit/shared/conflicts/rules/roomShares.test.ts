import { describe, expect, test } from 'vitest';
import { aStay } from '../../../../fixtures/smallMission';
import { foundBy, reasonsOf } from '../foundBy';

const hotel = (fields: object = {}) => aStay('hotel', { groups: { onco: true }, delegates: { carl: true }, ...fields });
const share = (id: string, delegates: object, fields: object = {}) => ({
  id,
  stay: 'hotel',
  delegates,
  places: 2,
  status: 'asked',
  ...fields,
});
const twin = share('twin', { anne: true, bela: true });
const withShares = (...shares: readonly { readonly id: string }[]) => ({
  roomShares: Object.fromEntries(shares.map((one) => [one.id, one])),
});

describe('a shared room', () => {
  test.each([
    ['of two: nothing', [hotel()], withShares(twin), []],
    [
      'of three for two',
      [hotel()],
      withShares(share('twin', { anne: true, bela: true, carl: true })),
      ['risky | 3 people in a room for 2 | hotel'],
    ],
    [
      'beside another with the same person: once, naming both rooms',
      [hotel()],
      withShares(twin, share('other', { anne: true, carl: true })),
      ['risky | Anne Roy is in two rooms on the same night | hotel | anne'],
    ],
    [
      'with somebody who lodges elsewhere',
      [hotel({ delegates: {} })],
      withShares(share('twin', { anne: true, carl: true })),
      ['risky | Carl Dion shares a room without being there | hotel | carl'],
    ],
    [
      'of two lodgings in one night: the rule about lodgings tells it',
      [hotel(), aStay('inn', { delegates: { anne: true } })],
      withShares(twin, share('other', { anne: true }, { stay: 'inn' })),
      [],
    ],
    ['of one who withdrew: nothing', [hotel()], withShares(share('twin', { anne: true, bela: true, dora: true })), []],
    ['of a cancelled stay: nothing', [hotel({ status: 'cancelled' })], withShares(share('twin', { dora: true })), []],
  ])('%s', (_, items, fields, expected) => {
    expect(foundBy('room-share-faulty', items, fields)).toEqual(expected);
  });

  test.each([
    [
      'fr',
      '« Hébergement » : dans la chambre de « Anne Roy, Carl Dion » et dans celle de « Anne Roy, Béla Côté ». Retirez',
    ],
    ['en', '“Lodging”: in the room of “Anne Roy, Carl Dion” and in that of “Anne Roy, Béla Côté”. Take them out'],
  ] as const)('says which two rooms, %s', (locale, expected) => {
    const fields = withShares(twin, share('other', { anne: true, carl: true }));
    expect(reasonsOf('room-share-faulty', [hotel()], fields, locale)).toEqual([expect.stringContaining(expected)]);
  });
});
