import { describe, expect, test } from 'vitest';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { aSession, after, execute, smallMission } from '../../../fixtures/smallMission';

const { id: _id, ...shuttle } = aSupportRequest('shuttle', { items: { reception: true } });
const mission = smallMission([aSession('reception')], {
  supportRequests: { shuttle: aSupportRequest('shuttle', { items: { reception: true } }) },
});
const shuttleAfter = (name: string, payload: object) =>
  after(mission, name, payload).supportRequests['shuttle' as never];

describe('a request for support', () => {
  test('is added under a fresh identifier', () => {
    const added = after(smallMission([aSession('reception')]), 'add-support-request', { request: shuttle });
    expect(added.supportRequests).toEqual({ 'new-1': { id: 'new-1', ...shuttle } });
  });

  test('is changed field by field, and what is cleared is gone', () => {
    const changes = { quantity: 48, due: null, cost: 'USD 1250.00' };
    const { due: _due, ...rest } = shuttle;
    expect(shuttleAfter('edit-support-request', { request: 'shuttle', changes })).toEqual({
      id: 'shuttle',
      ...rest,
      quantity: 48,
      cost: 'USD 1250.00',
    });
  });

  // Noted at 18:02 UTC on 20 May, which is the same day in Montréal.
  test.each([
    ['confirmed', 'confirmed 2026-05-20'],
    ['declined', 'declined 2026-05-20'],
    ['promised', 'promised 2026-05-14'],
  ])('that is %s has stood so since that day at home; one that was so already keeps its day', (status, standing) => {
    expect(shuttleAfter('set-support-status', { request: 'shuttle', status })).toMatchObject({ standing });
  });

  test('is deleted by a mark', () => {
    expect(shuttleAfter('delete-support-request', { request: 'shuttle' })).toMatchObject({
      id: 'shuttle',
      deleted: true,
    });
  });

  test.each([
    ['of an organisation that is not there', { supporter: 'nobody' }, 'not-found'],
    ['for an item that is not there', { items: { nothing: true } }, 'not-found'],
  ])('%s is refused', (_, changes, code) => {
    const outcome = execute(mission, 'edit-support-request', { request: 'shuttle', changes });
    expect(outcome).toMatchObject({ ok: false, error: { code } });
  });

  test.each([
    ['the organisation that was asked', 'delete-organisation', { organisation: 'cedrane' }, 2],
    ['the person who looks after it', 'delete-person', { person: 'hank' }, 1],
  ])('keeps %s from being deleted', (_, name, payload, uses) => {
    expect(execute(mission, name, payload)).toMatchObject({ ok: false, error: { code: 'still-in-use', uses } });
  });

  test('keeps the person of a delegate who looks after it, when the delegate is deleted', () => {
    const owned = smallMission([], { supportRequests: { shuttle: aSupportRequest('shuttle', { owner: 'p-anne' }) } });
    const left = after(owned, 'delete-delegate', { delegate: 'anne' });
    expect(left.people['p-anne' as never]).not.toHaveProperty('deleted');
  });

  test('does not keep an item from being deleted; the conflicts tell', () => {
    expect(execute(mission, 'delete-item', { item: 'reception' }).ok).toBe(true);
  });
});
