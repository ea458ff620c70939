import { describe, expect, test } from 'vitest';
import { projectFor } from '../../../../shared/itinerary/projectFor';
import { audienceSchema } from '../../../../shared/model/audience';
import { audienceOfCopy, copyRecipientSchema } from '../../../../shared/privacy/copyRecipient';
import { handOverCopy } from '../../../../shared/privacy/handOverCopy';
import { reduceMission } from '../../../../shared/privacy/reduceMission';
import { aGuest, theParties } from '../../../fixtures/aGuest';
import { aSession, smallMission } from '../../../fixtures/smallMission';

const secret = { needs: 'SECRET-DIET', notes: 'SECRET-NOTE' };
const mission = smallMission(
  [
    aSession('reception', { isJoint: true, audience: 'public', hostOrganisations: { bioquebec: true, massbio: true } }),
    aSession('planning', { isJoint: true, audience: 'coordinators' }),
  ],
  {
    organisations: theParties,
    guests: {
      ...aGuest('Ada', { name: 'GUEST Ada', role: 'GUEST', ...secret }),
      ...aGuest('Bo', { name: 'GUEST hidden', item: 'planning' }),
    },
    budgetLines: {
      room: {
        id: 'room',
        item: 'reception',
        whatFr: 'MONEY',
        whatEn: 'MONEY',
        estimated: 'CAD 98765.43',
        shares: { bioquebec: '50%' },
        notes: 'MONEY',
      },
    },
  },
);
const money = /MONEY|98765|50%/;

describe('what a joint activity costs and who is invited', () => {
  test.each(audienceSchema.options)('is read by the audience %s as far as it goes', (audience) => {
    const text = JSON.stringify(projectFor(mission, { audience }));
    const isCoordinator = audience === 'coordinators';
    expect([
      money.test(text),
      text.includes('SECRET'),
      text.includes('GUEST Ada'),
      text.includes('GUEST hidden'),
    ]).toEqual([isCoordinator, isCoordinator, isCoordinator || audience === 'hosts', isCoordinator]);
  });

  test.each(copyRecipientSchema.options)('is in a copy for %s only as far as it goes', (recipient) => {
    const text = JSON.stringify(handOverCopy(mission, recipient, () => 'copy-one'));
    const reads = audienceOfCopy[recipient];
    expect([money.test(text), text.includes('SECRET'), text.includes('GUEST Ada')]).toEqual([
      false,
      false,
      reads === 'hosts',
    ]);
  });

  test('is in a reduced mission without names, needs and shares', () => {
    let count = 0;
    const text = JSON.stringify(reduceMission(mission, () => `fresh-${(count += 1)}`));
    expect([/GUEST|SECRET|50%/.test(text), text.includes('98765')]).toEqual([false, true]);
  });
});
