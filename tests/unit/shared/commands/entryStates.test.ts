import { describe, expect, test } from 'vitest';
import { projectFor } from '../../../../shared/itinerary/projectFor';
import { after, execute, smallMission } from '../../../fixtures/smallMission';

const stating = (mission: ReturnType<typeof smallMission>, fields: object) =>
  after(mission, 'set-entry-state', { person: 'p-anne', country: 'US', ...fields });
const states = ({ entryStates }: ReturnType<typeof smallMission>) =>
  Object.values(entryStates)
    .filter(({ deleted }) => !deleted)
    .map(({ id: _id, person: _person, ...said }) => said);

describe('how far somebody has come at a border', () => {
  test('is one note for each country; granted has the day at home, unless another is said', () => {
    const granted = stating(stating(smallMission(), { status: 'applied' }), {
      status: 'granted',
      expiry: '2028-03-31',
    });
    expect(states(granted)).toEqual([
      { country: 'US', status: 'granted', grantedOn: '2026-05-20', expiry: '2028-03-31' },
    ]);
    const corrected = stating(granted, { status: 'granted', grantedOn: '2026-05-02' });
    expect(states(corrected)).toEqual([{ country: 'US', status: 'granted', grantedOn: '2026-05-02' }]);
    const home = { id: 'home', person: 'p-anne', country: 'CA', status: 'not-needed' };
    const both = stating(smallMission([], { entryStates: { home } }), { status: 'applied' });
    expect(states(both).map(({ country, status }) => [country, status])).toEqual([
      ['CA', 'not-needed'],
      ['US', 'applied'],
    ]);
  });

  test('is taken away when nobody knows, and refused of nobody', () => {
    expect(states(stating(stating(smallMission(), { status: 'applied' }), { status: null }))).toEqual([]);
    expect(execute(smallMission(), 'set-entry-state', { person: 'nobody', country: 'US', status: 'applied' }).ok).toBe(
      false,
    );
  });

  test.each(['public', 'delegation', 'hosts'] as const)(
    'is nothing that %s may read, nor are rules and rooms',
    (audience) => {
      const rule = { id: 'esta', document: 'FR', country: 'US', need: 'authorisation' };
      const mission = after(stating(smallMission(), { status: 'applied' }), 'add-entry-rule', { rule });
      const { entryRules, entryStates, roomShares } = projectFor(mission, { audience });
      expect([entryRules, entryStates, roomShares]).toEqual([{}, {}, {}]);
    },
  );
});
