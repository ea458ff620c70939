import { describe, expect, test } from 'vitest';
import { after, execute, smallMission } from '../../../fixtures/smallMission';

const way = { from: 'centre', to: 'empty', mode: 'walk', minutes: 12 };

describe('how long the way between two venues takes', () => {
  test('is entered once for both directions, changed, and taken out again', () => {
    const entered = after(smallMission(), 'set-transfer', way);
    expect(entered.transfers).toEqual({ 'new-1': { id: 'new-1', ...way } });
    const changed = after(entered, 'set-transfer', { ...way, from: 'empty', to: 'centre', minutes: 15 });
    expect(changed.transfers).toEqual({ 'new-1': { id: 'new-1', ...way, minutes: 15 } });
    const cleared = after(changed, 'set-transfer', { ...way, minutes: null });
    expect(cleared.transfers).toEqual({ 'new-1': { id: 'new-1', ...way, minutes: 15, deleted: true } });
  });

  test('each means of transport has its own', () => {
    const walked = smallMission([], { transfers: { walked: { id: 'walked', ...way } } });
    const both = after(walked, 'set-transfer', { ...way, mode: 'taxi', minutes: 5 });
    expect(Object.values(both.transfers).map(({ mode, minutes }) => [mode, minutes])).toEqual([
      ['walk', 12],
      ['taxi', 5],
    ]);
  });

  test.each([
    [
      'to a venue that is not there',
      { ...way, to: 'nowhere' },
      { code: 'not-found', collection: 'venues', id: 'nowhere' },
    ],
    ['to itself', { ...way, to: 'centre' }, { code: 'invalid-field', collection: 'transfers', field: 'to' }],
  ])('is refused %s', (_, payload, error) => {
    expect(execute(smallMission(), 'set-transfer', payload)).toEqual({ ok: false, error });
  });
});
