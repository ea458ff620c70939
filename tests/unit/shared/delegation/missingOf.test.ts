import { describe, expect, test } from 'vitest';
import { missingOf } from '../../../../shared/delegation/missingOf';
import { delegateIdSchema, personIdSchema } from '../../../../shared/model/identifier';
import type { Mission } from '../../../../shared/model/mission';
import { after, aStay, smallMission } from '../../../fixtures/smallMission';

const everything = {
  email: 'anne.roy@example.org',
  jobTitleFr: 'Présidente',
  jobTitleEn: 'President',
  spokenLanguages: 'en fr',
  travelDocumentCountry: 'CA',
  travelDocumentExpiry: '2026-06-26',
  diets: 'vegan',
  accessNeeds: 'none',
  emergencyContact: 'Luc Roy, +1 514 555-0199',
};
const stay = aStay('stay', { delegates: { anne: true }, checkOut: '2026-06-26T11:00[America/Los_Angeles]' });

const annes = (changes: object, items = [stay]): Mission =>
  after(smallMission(items), 'edit-person', { person: 'p-anne', changes: { ...everything, ...changes } });

function missing(mission: Mission, id = 'anne') {
  const delegate = mission.delegates[delegateIdSchema.parse(id)];
  if (!delegate) throw new Error(id);
  return missingOf(mission, delegate);
}

describe('what of a delegate is missing', () => {
  test.each([
    ['nothing', {}, []],
    ['an address', { email: null }, ['email']],
    ['a title in one of the languages', { jobTitleEn: null }, ['title']],
    ['the country of the travel document', { travelDocumentCountry: null }, ['document']],
    ['a travel document that outlives the mission', { travelDocumentExpiry: '2026-06-25' }, ['document']],
    ['what only spaces were written for', { emergencyContact: ' ' }, ['emergency']],
    ['an answer about access', { accessNeeds: null }, ['diet']],
    ['answers, where there are only words', { diets: null, accessNeeds: null, dietAndAccess: 'noix' }, ['diet']],
    ['nothing, where the words of before said that there is none', { diets: null, dietAndAccess: 'aucun' }, []],
    ['several, in the order of the dots', { diets: null, spokenLanguages: null }, ['languages', 'diet']],
  ])('%s', (_, changes, expected) => {
    expect(missing(annes(changes))).toEqual(expected);
  });

  test('a bed for each night, and a group', () => {
    const mission = after(annes({}, []), 'edit-delegate', { delegate: 'anne', changes: { group: null } });
    expect(missing(mission)).toEqual(['group', 'lodging']);
  });

  test('no group is missing where the delegation has none', () => {
    const ungrouped = after(annes({}), 'edit-delegate', { delegate: 'anne', changes: { group: null } });
    expect(missing({ ...ungrouped, groups: {} })).toEqual([]);
  });

  test('nothing is missing of somebody who has withdrawn', () => {
    expect(smallMission().people[personIdSchema.parse('p-dora')]?.email).toBeUndefined();
    expect(missing(smallMission(), 'dora')).toEqual([]);
  });
});
