import { describe, expect, test } from 'vitest';
import { aGuest, theParties } from '../../../../fixtures/aGuest';
import { aSession } from '../../../../fixtures/smallMission';
import { foundBy } from '../foundBy';

const reception = aSession('reception', { isJoint: true, delegates: { anne: true }, venue: 'hall' });
const hall = {
  hall: { id: 'hall', nameFr: 'Salle', nameEn: 'Hall', zone: 'America/Los_Angeles', openingHours: {}, capacity: 3 },
};
const organisations = theParties;
const people = { 'p-anne': { id: 'p-anne', givenName: 'Anne', familyName: 'Roy', language: 'fr' } };
const comes = { standing: 'accepted' };
const with3 = { ...aGuest('Ada', comes), ...aGuest('Bo', comes), ...aGuest('Cy', comes) };

describe('guests who come are more than the place holds', () => {
  test.each([
    ['with the delegate who takes part', with3, ['risky | Too many guests: “Briefing” | reception']],
    ['not where it is just full', { ...aGuest('Ada', comes), ...aGuest('Bo', comes) }, []],
    ['not by those who were only invited', { ...with3, ...aGuest('Cy') }, []],
    ['not by those who declined', { ...with3, ...aGuest('Cy', { standing: 'declined' }) }, []],
    ['not by a delegate who is on the list too', { ...with3, ...aGuest('Cy', { ...comes, person: 'p-anne' }) }, []],
    ['not by those who were taken off the list', { ...with3, ...aGuest('Cy', { ...comes, deleted: true }) }, []],
  ])('%s', (_, guests, expected) => {
    expect(foundBy('guests-over-capacity', [reception], { guests, venues: hall, organisations, people })).toEqual(
      expected,
    );
  });

  test('not at a place whose capacity nobody entered', () => {
    const unknown = { hall: { ...hall.hall, capacity: undefined } };
    expect(foundBy('guests-over-capacity', [reception], { guests: with3, venues: unknown, organisations })).toEqual([]);
  });
});

describe('somebody is invited by both sides', () => {
  const theirs = { invitedBy: 'massbio' };
  test.each([
    [
      'under the same name',
      aGuest('other', { ...theirs, name: 'ada' }),
      ['check | Ada is on two lists: “Briefing” | reception'],
    ],
    ['not where one side has them twice', aGuest('other', { name: 'Ada' }), []],
    ['not where the other activity invites them', aGuest('other', { ...theirs, name: 'Ada', item: 'dinner' }), []],
  ])('%s', (_, other, expected) => {
    const guests = { ...aGuest('Ada'), ...other };
    expect(foundBy('guest-invited-twice', [reception, aSession('dinner')], { guests, organisations })).toEqual(
      expected,
    );
  });

  test('as a person of the mission here and in words there', () => {
    const guests = {
      ...aGuest('one', { person: 'p-anne', name: undefined }),
      ...aGuest('two', { ...theirs, name: 'Anne Roy' }),
    };
    expect(foundBy('guest-invited-twice', [reception], { guests, organisations, people })).toHaveLength(1);
  });
});
