import { describe, expect, test } from 'vitest';
import { guestCellMeaning } from '../../../renderer/features/jointActivities/guestCell';
import { aGuest, theParties } from '../../fixtures/aGuest';
import { aSession, smallMission } from '../../fixtures/smallMission';

const mission = smallMission([aSession('reception', { isJoint: true })], {
  organisations: {
    old: { ...theParties.massbio, id: 'old', deleted: true },
    ...theParties,
    gone: { ...theParties.bio, id: 'gone', name: 'Disparue', deleted: true },
  },
  guests: aGuest('Ada'),
});

describe('who invites a guest, written into the list', () => {
  test.each([
    ['by name, without accents and case', 'bioquebec', 'bioquebec'],
    ['by name, where an organisation of that name was deleted', 'MassBio', 'massbio'],
    ['as chosen from the list', 'massbio', 'massbio'],
    ['nobody by that name', 'Personne', undefined],
    ['somebody who was deleted', 'Disparue', undefined],
  ])('%s', (_, value, party) => {
    const command = guestCellMeaning(mission, { rowId: 'ada', columnId: 'invitedBy', value });
    expect(command).toEqual(party && { name: 'edit-guest', payload: { guest: 'ada', changes: { invitedBy: party } } });
  });
});
