import { describe, expect, test } from 'vitest';
import type { Mission } from '../../../../shared/model/mission';
import { taskGroup } from '../../../../shared/tasks/taskGroup';
import { timeline } from '../../../../shared/tasks/timeline';
import { tasksOf } from '../../../../shared/tasks/tasksOf';
import { aTask } from '../../../fixtures/aTask';
import { after, smallMission } from '../../../fixtures/smallMission';

const days = (mission: Mission) => timeline(mission).map(({ step, due }) => `${step} ${due}`);

/** What the window adds: the steps that are not there yet. */
function withTimeline(mission: Mission): Mission {
  const tasks = timeline(mission).flatMap(({ step, due, task }) =>
    task ? [] : [{ ...aTask('x', { step, due }), id: `t-${step}` }],
  );
  return after(mission, 'add-tasks', { tasks });
}

describe('the usual timeline', () => {
  test('counts back from the departure on 21 June, and on from the return on 26 June', () => {
    expect(days(smallMission([]))).toEqual([
      'recruit 2026-02-21',
      'vet 2026-04-22',
      'book-flights 2026-05-07',
      'access-lists 2026-05-22',
      'briefs 2026-06-07',
      'calendars 2026-06-14',
      'last-check 2026-06-20',
      'thank 2026-06-27',
      'follow-up-1 2026-07-26',
      'follow-up-3 2026-09-24',
      'follow-up-6 2026-12-23',
    ]);
  });

  test('knows the steps that are tasks already, whatever they are called and whenever they are due by now', () => {
    const mission = after(withTimeline(smallMission([])), 'edit-task', {
      task: 't-briefs',
      changes: { titleFr: 'Cahiers', due: '2026-06-01' },
    });
    expect(timeline(mission).map(({ task }) => task?.id)).toEqual(timeline(mission).map(({ step }) => `t-${step}`));
  });

  test('offers a step again whose task was deleted, and no other', () => {
    const mission = after(withTimeline(smallMission([])), 'delete-task', { task: 't-vet' });
    expect(timeline(mission).flatMap(({ step, task }) => (task ? [] : [step]))).toEqual(['vet']);
  });
});

describe('on 20 May, a task', () => {
  test.each([
    ['whose day has gone by is late', { due: '2026-05-19' }, 'late'],
    ['of today comes soon', { due: '2026-05-20' }, 'soon'],
    ['in six days comes soon', { due: '2026-05-26' }, 'soon'],
    ['in seven days comes later', { due: '2026-05-27' }, 'later'],
    ['that was done is done, even after its day', { due: '2026-05-01', doneOn: '2026-05-10' }, 'done'],
  ])('%s', (_, fields, group) => {
    const [task] = tasksOf(smallMission([], { tasks: { one: aTask('one', fields) } }));
    expect(task && taskGroup(task, '2026-05-20' as typeof task.due)).toBe(group);
  });
});

test('tasks are in the order of their days, then of identifiers, without those that were deleted', () => {
  const tasks = {
    second: aTask('second'),
    brief: aTask('brief'),
    gone: aTask('gone', { deleted: true }),
    first: aTask('first', { due: '2026-02-21' }),
  };
  expect(tasksOf(smallMission([], { tasks })).map(({ id }) => id)).toEqual(['first', 'brief', 'second']);
});
