import { describe, expect, test } from 'vitest';
import type { Mission } from '../../../../shared/model/mission';
import { handOverCopy } from '../../../../shared/privacy/handOverCopy';
import { sharesOf } from '../../../../shared/privacy/leftOut';
import { aGuest, theParties } from '../../../fixtures/aGuest';
import { aTask } from '../../../fixtures/aTask';
import { after, aSession, execute, smallMission } from '../../../fixtures/smallMission';

const { norvexia, cedrane } = Object.fromEntries(Object.entries(smallMission().organisations));
const joint = { hostOrganisations: { bioquebec: true }, isJoint: true };
const budgetLine = { id: 'hall', item: 'dinner', whatFr: 'Salle', whatEn: 'Hall', shares: {} };

function missionWith(guests: object, fields: object = {}): Mission {
  return smallMission([aSession('reception', joint), aSession('dinner', joint)], {
    organisations: { ...theParties, norvexia, cedrane },
    guests,
    ...fields,
  });
}

const guests = (mission: Mission) =>
  Object.values(mission.guests).map(({ id, person, standing, deleted }) =>
    [id, person, standing, ...(deleted ? ['deleted'] : [])].join(' '),
  );

describe('somebody takes the place of a delegate who withdraws', () => {
  const before = missionWith({
    ...aGuest('Ada', { person: 'p-anne', standing: 'accepted', needs: 'noix', language: 'en', role: 'Panéliste' }),
    ...aGuest('Bo', { person: 'p-anne', standing: 'attended', item: 'dinner' }),
    ...aGuest('Cy', { person: 'p-carl', standing: 'accepted' }),
  });

  test('and what they are invited to, without what is known of their diet and language; what was stays as it was', () => {
    const changed = after(before, 'replace-delegate', { delegate: 'anne', by: 'bela' });
    expect(guests(changed)).toEqual(['ada p-bela accepted', 'bo p-anne attended', 'cy p-carl accepted']);
    expect(Object.values(changed.guests)[0]).toMatchObject({ role: 'Panéliste' });
    expect(JSON.stringify(changed.guests)).not.toMatch(/noix|"en"/);
  });

  test('and where both were invited, who withdraws declines', () => {
    const changed = after(before, 'replace-delegate', { delegate: 'anne', by: 'carl' });
    expect(guests(changed)).toEqual(['ada p-anne declined', 'bo p-anne attended', 'cy p-carl accepted']);
  });

  test('and the open tasks and follow-ups that they look after', () => {
    const tasks = {
      open: aTask('open', { owner: 'p-anne' }),
      done: aTask('done', { owner: 'p-anne', doneOn: '2026-05-01' }),
      other: aTask('other', { owner: 'p-carl' }),
    };
    const followUps = { later: { id: 'later', item: 'dinner', owner: 'p-anne', due: '2026-09-01' } };
    const changed = after(missionWith({}, { tasks, followUps }), 'replace-delegate', { delegate: 'anne', by: 'bela' });
    expect(Object.values(changed.tasks).map(({ owner }) => owner)).toEqual(['p-bela', 'p-anne', 'p-carl']);
    expect(Object.values(changed.followUps).map(({ owner }) => owner)).toEqual(['p-bela']);
  });
});

describe('two records that were one', () => {
  const contact = { id: 'hank2', givenName: 'Hank', familyName: 'Hill', language: 'en' };
  const base = missionWith({
    ...aGuest('Ada', { person: 'hank2', notes: 'à l’avant' }),
    ...aGuest('Bo', { person: 'hank', standing: 'accepted' }),
    ...aGuest('Cy', { person: 'hank2', item: 'dinner' }),
  });
  const before = { ...base, people: { ...base.people, hank2: contact } } as Mission;

  test('of people: invitations go over, and one remains where one party had invited both, with what was noted', () => {
    const merged = after(before, 'merge-people', { kept: 'hank', dropped: 'hank2', changes: {} });
    expect(guests(merged)).toEqual(['ada hank2 invited deleted', 'bo hank accepted', 'cy hank invited']);
    expect(Object.values(merged.guests)[1]).toMatchObject({ notes: 'à l’avant' });
  });

  test('of people: what the other looks after goes over, done or not', () => {
    const tasks = { done: aTask('done', { owner: 'hank2', doneOn: '2026-05-01' }) };
    const merged = after({ ...before, tasks } as unknown as Mission, 'merge-people', {
      kept: 'hank',
      dropped: 'hank2',
      changes: {},
    });
    expect(Object.values(merged.tasks).map(({ owner }) => owner)).toEqual(['hank']);
  });

  test('of organisations: who was invited from the one, or by it, is from and by the other', () => {
    const invited = missionWith({
      ...aGuest('Ada', { organisation: 'cedrane' }),
      ...aGuest('Bo', { invitedBy: 'cedrane' }),
    });
    const merge = { kept: 'norvexia', dropped: 'cedrane', changes: {} };
    const merged = after(invited, 'merge-organisations', merge);
    expect(Object.values(merged.guests).map(({ organisation, invitedBy }) => [organisation, invitedBy])).toEqual([
      ['norvexia', 'bioquebec'],
      [undefined, 'norvexia'],
    ]);
    expect(merged.organisations).toMatchObject({ cedrane: { deleted: true } });
  });

  test('of organisations: one that pays a part of something is not merged, as its part is an amount of its own', () => {
    const lines = { hall: { ...budgetLine, shares: { cedrane: '50%' } } };
    const merge = { kept: 'norvexia', dropped: 'cedrane', changes: {} };
    expect(execute(missionWith({}, { budgetLines: lines }), 'merge-organisations', merge)).toMatchObject({ ok: false });
  });
});

test('what is handed over says how many guests and lines of the budget go along, and how many do not', () => {
  const before = missionWith(
    { ...aGuest('Ada'), ...aGuest('Bo') },
    { budgetLines: { hall: { ...budgetLine, shares: { bioquebec: '100%' } } } },
  );
  const shares = sharesOf(
    before,
    handOverCopy(before, 'partner', () => 'copy'),
  );
  expect(shares.filter(({ collection }) => ['guests', 'budgetLines'].includes(collection))).toEqual([
    { collection: 'guests', total: 2, copied: 2 },
    { collection: 'budgetLines', total: 1, copied: 0 },
  ]);
});
