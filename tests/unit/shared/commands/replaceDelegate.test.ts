import { describe, expect, test } from 'vitest';
import { delegateIdSchema, itemIdSchema } from '../../../../shared/model/identifier';
import type { Mission } from '../../../../shared/model/mission';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { after, aLeg, aSession, aStay, execute, smallMission } from '../../../fixtures/smallMission';

const anne = delegateIdSchema.parse('anne');
const bela = delegateIdSchema.parse('bela');
const carl = delegateIdSchema.parse('carl');
const items = [
  aSession('hers', { delegates: { anne: true, bela: true } }),
  aSession('of-others', { delegates: { bela: true } }),
  aLeg('drive', { driver: 'p-anne', delegates: { carl: true } }),
];
const request = aSupportRequest('room', { owner: 'p-anne' });
const before = after(smallMission(items, { supportRequests: { room: request } }), 'edit-delegate', {
  delegate: 'anne',
  changes: { role: 'head' },
});
const zoe = { id: 'zoe', person: { id: 'p-zoe', givenName: 'Zoé', familyName: 'Yi', language: 'fr' } };

const named = (mission: Mission, id: string) => Object.keys(mission.items[itemIdSchema.parse(id)]?.delegates ?? {});

describe('somebody takes the place of a delegate who withdraws', () => {
  const changed = after(before, 'replace-delegate', { delegate: 'anne', by: zoe, reason: 'Congé' });

  test('items, role, group, requests and the wheel go over; who withdraws stays, with the day and the reason', () => {
    expect(changed.delegates).toEqual({
      ...before.delegates,
      anne: { ...before.delegates[anne], status: 'withdrawn', withdrawnOn: '2026-05-20', statusReason: 'Congé' },
      zoe: { id: 'zoe', person: 'p-zoe', role: 'head', status: 'invited', group: 'onco' },
    });
    expect(['hers', 'of-others', 'drive'].map((id) => named(changed, id))).toEqual([
      ['bela', 'zoe'],
      ['bela'],
      ['carl'],
    ]);
    expect(Object.values(changed.items).map((item) => item.type === 'leg' && item.driver)).toEqual([
      false,
      false,
      'p-zoe',
    ]);
    expect(Object.values(changed.supportRequests).map(({ owner }) => owner)).toEqual(['p-zoe']);
  });

  test('what is over stays with who was there, and so do its room and its wheel', () => {
    const past = { departure: '2026-05-18T08:00[America/Toronto]', arrival: '2026-05-18T10:00[America/Toronto]' };
    const nights = { checkIn: '2026-05-18T15:00[America/Toronto]', checkOut: '2026-05-19T11:00[America/Toronto]' };
    const hers = { delegates: { anne: true } };
    const share = (id: string, stay: string) => ({ id, stay, delegates: { anne: true }, places: 2, status: 'asked' });
    const begun = smallMission(
      [
        aLeg('drove', { ...past, ...hers, driver: 'p-anne' }),
        aStay('slept', { ...nights, ...hers }),
        aSession('just-over', { ...hers, start: '2026-05-20T13:00[America/Toronto]', minutes: 62 }),
        aSession('going-on', { ...hers, start: '2026-05-20T13:00[America/Toronto]', minutes: 63 }),
        aStay('sleeps', hers),
        aSession('some-time', { ...hers, start: undefined }),
      ],
      { roomShares: { before: share('before', 'slept'), later: share('later', 'sleeps') } },
    );
    const { items: replaced, roomShares } = after(begun, 'replace-delegate', { delegate: 'anne', by: 'bela' });
    const whoIn = (records: Readonly<Record<string, { readonly id: string; readonly delegates: object }>>) =>
      Object.values(records).map(({ id, delegates }) => [id, ...Object.keys(delegates)].join(' '));
    expect(whoIn(replaced)).toEqual([
      'drove anne',
      'slept anne',
      'just-over anne',
      'going-on bela',
      'sleeps bela',
      'some-time bela',
    ]);
    expect(whoIn(roomShares)).toEqual(['before anne', 'later bela']);
    expect(replaced[itemIdSchema.parse('drove')]).toMatchObject({ driver: 'p-anne' });
  });

  test('a delegate who is there keeps their own role and group, and is named once', () => {
    const held = after(before, 'edit-delegate', { delegate: 'bela', changes: { role: 'official' } });
    const replaced = after(held, 'replace-delegate', { delegate: 'anne', by: 'bela' });
    expect(replaced.delegates[bela]).toEqual(held.delegates[bela]);
    expect(named(replaced, 'hers')).toEqual(['bela']);
    expect(replaced.delegates[anne]?.statusReason).toBeUndefined();
  });

  test('one who had withdrawn comes back, registered today', () => {
    const replaced = after(before, 'replace-delegate', { delegate: 'carl', by: 'dora' });
    expect(replaced.delegates[delegateIdSchema.parse('dora')]).toMatchObject({
      status: 'registered',
      registeredOn: '2026-05-20',
    });
    expect(replaced.delegates[carl]?.status).toBe('withdrawn');
  });

  test.each([
    ['by themself', { delegate: 'anne', by: 'anne' }, 'anne'],
    ['by nobody who is there', { delegate: 'anne', by: 'nobody' }, 'nobody'],
    ['who is not there', { delegate: 'nobody', by: 'anne' }, 'nobody'],
  ])('nobody is replaced %s', (_, payload, id) => {
    expect(execute(before, 'replace-delegate', payload)).toEqual({
      ok: false,
      error: { code: 'not-found', collection: 'delegates', id },
    });
  });
});

describe('the day of a status', () => {
  const set = (changes: object, mission = before) => after(mission, 'edit-delegate', { delegate: 'bela', changes });

  test.each([
    ['is today’s at home when the status changes', { status: 'vetted' }, { vettedOn: '2026-05-20' }],
    ['is the one that is said', { status: 'vetted', vettedOn: '2026-04-02' }, { vettedOn: '2026-04-02' }],
    ['stays unknown where the status does not change', { status: 'confirmed' }, {}],
  ])('%s', (_, changes, days) => {
    expect(set(changes).delegates[bela]).toEqual({ ...before.delegates[bela], ...changes, ...days });
  });

  test('comes with a block that is pasted too', () => {
    const cells = [{ collection: 'delegates', id: 'bela', field: 'status', value: 'withdrawn' }];
    expect(after(before, 'paste-cells', { cells }).delegates[bela]?.withdrawnOn).toBe('2026-05-20');
  });

  test('of an earlier status stays when the next one comes', () => {
    const twice = set({ status: 'withdrawn' }, set({ status: 'vetted', vettedOn: '2026-04-02' }));
    expect(twice.delegates[bela]).toMatchObject({ vettedOn: '2026-04-02', withdrawnOn: '2026-05-20' });
  });
});
