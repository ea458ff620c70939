import { describe, expect, test } from 'vitest';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { aTask } from '../../../fixtures/aTask';
import { aSession, after, execute, smallMission } from '../../../fixtures/smallMission';

const { id: _id, ...list } = aTask('list');
const mission = smallMission([aSession('reception')], {
  supportRequests: { shuttle: aSupportRequest('shuttle') },
  tasks: {
    list: aTask('list', { owner: 'p-anne', item: 'reception', supportRequest: 'shuttle' }),
    paid: aTask('paid', { doneOn: '2026-05-02' }),
    gone: aTask('gone', { deleted: true }),
  },
});
const taskAfter = (id: string, name: string, payload: object) => after(mission, name, payload).tasks[id as never];

describe('a task', () => {
  test('is added under a fresh identifier', () => {
    const added = after(smallMission([]), 'add-task', { task: list });
    expect(added.tasks).toEqual({ 'new-1': { id: 'new-1', ...list } });
  });

  test('is added with others in one edit, or none of them is', () => {
    const two = [{ ...list, titleFr: 'Une' }, list];
    expect(Object.keys(after(smallMission([]), 'add-tasks', { tasks: two }).tasks)).toEqual(['new-1', 'new-2']);
    const third = { ...list, owner: 'nobody' };
    expect(execute(smallMission([]), 'add-tasks', { tasks: [...two, third] })).toMatchObject({
      ok: false,
      error: { code: 'not-found', collection: 'people' },
    });
  });

  test('is changed field by field, and what is cleared is gone', () => {
    const changes = { owner: null, ownerName: 'Le bureau de Boston', due: '2026-05-25', item: null };
    expect(taskAfter('list', 'edit-task', { task: 'list', changes })).toEqual({
      ...aTask('list', { supportRequest: 'shuttle', ownerName: 'Le bureau de Boston', due: '2026-05-25' }),
    });
  });

  // Noted at 18:02 UTC on 20 May, which is the same day in Montréal.
  test.each([
    ['is done today at home', 'list', true, '2026-05-20'],
    ['that was done keeps its day', 'paid', true, '2026-05-02'],
    ['is to do again', 'paid', false, undefined],
  ])('%s', (_, task, isDone, doneOn) => {
    expect((taskAfter(task, 'set-task-done', { task, isDone }) as { doneOn?: string }).doneOn).toBe(doneOn);
  });

  test('is deleted by a mark, and keeps neither the activity nor the request that it is about', () => {
    expect(taskAfter('list', 'delete-task', { task: 'list' })).toMatchObject({ id: 'list', deleted: true });
    expect(execute(mission, 'delete-item', { item: 'reception' }).ok).toBe(true);
    expect(execute(mission, 'delete-support-request', { request: 'shuttle' }).ok).toBe(true);
  });

  test('keeps the person who does it in the mission, when they leave the delegation', () => {
    expect(after(mission, 'delete-delegate', { delegate: 'anne' }).people['p-anne' as never]).not.toHaveProperty(
      'deleted',
    );
  });

  test.each(['set-task-done', 'delete-task', 'edit-task'])('that was deleted cannot be changed: %s', (name) => {
    const payload = {
      task: 'gone',
      ...(name === 'set-task-done' && { isDone: true }),
      ...(name === 'edit-task' && { changes: {} }),
    };
    expect(execute(mission, name, payload)).toMatchObject({
      ok: false,
      error: { code: 'not-found', collection: 'tasks' },
    });
  });
});

describe('moving the whole mission a week later', () => {
  const duesAfter = (payload: object) =>
    Object.values(after(mission, 'shift-mission', payload).tasks).map(({ id, due }) => `${id} ${due}`);

  test('moves what is still to do where that is wanted, and nothing that was done', () => {
    expect(duesAfter({ days: 7, withTasks: true })).toEqual(['list 2026-05-29', 'paid 2026-05-22', 'gone 2026-05-22']);
  });

  test('leaves every task where it is otherwise', () => {
    expect(duesAfter({ days: 7 })).toEqual(['list 2026-05-22', 'paid 2026-05-22', 'gone 2026-05-22']);
  });
});
