import { describe, expect, test } from 'vitest';
import { peopleList } from '../../../../shared/delegation/peopleLists';
import { roomSharesOf } from '../../../../shared/itinerary/roomSharesOf';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import { itemIdSchema } from '../../../../shared/model/identifier';
import type { Mission } from '../../../../shared/model/mission';
import { after, aStay, execute, smallMission } from '../../../fixtures/smallMission';

const stay = itemIdSchema.parse('hotel');
const hotel = aStay('hotel', { groups: { onco: true }, delegates: { carl: true } });
const share = (fields: object = {}) => ({
  id: 'twin',
  stay: 'hotel',
  delegates: { anne: true, bela: true },
  places: 2,
  status: 'asked',
  ...fields,
});
const sharing = (fields: object = {}, items: readonly { readonly id: string }[] = [hotel]): Mission =>
  after(smallMission(items), 'set-room-share', { share: share(fields) });
const rooms = (mission: Mission) => roomSharesOf(mission, stay).map(({ delegates, faults }) => ({ delegates, faults }));

describe('who shares a room', () => {
  test('two in a double: nothing is wrong, and each is told of the other', () => {
    expect(rooms(sharing())).toEqual([{ delegates: ['anne', 'bela'], faults: [] }]);
    const t = createTranslations('en').getFixedT('en', 'peopleLists');
    const { groups } = peopleList('stays', { mission: sharing({ status: 'confirmed' }), locale: 'en', t });
    expect(groups[0]?.rows.map(([name, , , , shares]) => [name, shares])).toEqual([
      ['Côté, Béla', 'Anne Roy (confirmed)'],
      ['Dion, Carl', ''],
      ['Roy, Anne', 'Béla Côté (confirmed)'],
    ]);
  });

  test('three in a double', () => {
    const three = sharing({ delegates: { anne: true, bela: true, carl: true } });
    expect(rooms(three)[0]?.faults).toEqual([{ kind: 'too-many', people: 3, places: 2 }]);
  });

  test('somebody in two rooms on the same night, here or elsewhere', () => {
    const twice = after(sharing(), 'set-room-share', {
      share: share({ id: 'other', delegates: { anne: true, carl: true } }),
    });
    const { twin, other } = Object.fromEntries(Object.entries(twice.roomShares));
    expect(rooms(twice).map(({ faults }) => faults)).toEqual([
      [{ kind: 'two-rooms', delegate: 'anne', other }],
      [{ kind: 'two-rooms', delegate: 'anne', other: twin }],
    ]);
  });

  test('somebody who is not there for the same nights', () => {
    const away = after(sharing(), 'edit-delegate', { delegate: 'bela', changes: { group: 'digital' } });
    expect(rooms(away)[0]?.faults).toEqual([{ kind: 'not-there', delegate: 'bela' }]);
    const elsewhere = aStay('inn', {
      titleFr: 'Auberge',
      delegates: { bela: true },
      checkIn: '2026-06-24T15:00[America/Los_Angeles]',
    });
    expect(rooms(sharing({}, [hotel, elsewhere]))[0]?.faults).toEqual([{ kind: 'other-nights', delegate: 'bela' }]);
  });

  test('two whose stays at one lodging were entered apart share a room, and each is told of the other', () => {
    const apart = sharing({}, [
      aStay('hotel', { delegates: { anne: true }, venue: 'centre' }),
      aStay('his', { delegates: { bela: true }, venue: 'centre' }),
    ]);
    expect(rooms(apart)).toEqual([{ delegates: ['anne', 'bela'], faults: [] }]);
    const t = createTranslations('en').getFixedT('en', 'peopleLists');
    const [group] = peopleList('stays', { mission: apart, locale: 'en', t }).groups;
    expect(group?.rows.map(([name, , , , shares]) => [name, shares])).toEqual([
      ['Côté, Béla', 'Anne Roy (asked for)'],
      ['Roy, Anne', 'Béla Côté (asked for)'],
    ]);
  });

  test.each([
    ['at another place', { venue: 'empty' }],
    [
      'on other nights',
      {
        venue: 'centre',
        checkIn: '2026-06-25T15:00[America/Los_Angeles]',
        checkOut: '2026-06-26T11:00[America/Los_Angeles]',
      },
    ],
  ])('whose stay was entered apart %s is not there', (_, fields) => {
    const apart = sharing({}, [
      aStay('hotel', { delegates: { anne: true }, venue: 'centre' }),
      aStay('his', { delegates: { bela: true }, ...fields }),
    ]);
    expect(rooms(apart)[0]?.faults).toEqual([{ kind: 'not-there', delegate: 'bela' }]);
  });

  test('who withdraws frees their place; who replaces them takes it; who is deleted is out of it', () => {
    const withdrawn = after(sharing(), 'edit-delegate', { delegate: 'bela', changes: { status: 'withdrawn' } });
    expect(rooms(withdrawn)).toEqual([{ delegates: ['anne'], faults: [] }]);
    const replaced = after(sharing(), 'replace-delegate', { delegate: 'bela', by: 'carl' });
    expect(rooms(replaced)).toEqual([{ delegates: ['anne', 'carl'], faults: [] }]);
    const gone = after(sharing(), 'delete-delegate', { delegate: 'bela' });
    expect(Object.keys(Object.values(gone.roomShares)[0]?.delegates ?? {})).toEqual(['anne']);
  });

  test('a room is written again, given up, and only of a stay', () => {
    const again = after(sharing(), 'set-room-share', { share: share({ delegates: { anne: true }, places: 1 }) });
    expect(Object.values(again.roomShares)).toEqual([share({ delegates: { anne: true }, places: 1 })]);
    expect(rooms(after(again, 'delete-room-share', { share: 'twin' }))).toEqual([]);
    expect(execute(smallMission([]), 'set-room-share', { share: share() })).toMatchObject({
      ok: false,
      error: { code: 'not-found', collection: 'items' },
    });
  });
});
