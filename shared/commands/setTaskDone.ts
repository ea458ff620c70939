import { z } from 'zod';
import { taskIdSchema } from '../model/identifier';
import { failure, success } from '../model/result';
import { dateIn } from '../time/dateIn';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { command } from './command';
import { nameOf } from './frame/labelNames';
import { liveRecord } from './frame/liveRecord';

/** Says that a task is done, today at home, or to do again. One that was done already keeps its day. */
export const setTaskDone = command('set-task-done', z.strictObject({ task: taskIdSchema, isDone: z.boolean() }), {
  label: (mission, { task, isDone }) => ({
    key: isDone ? 'taskDone' : 'taskToDo',
    values: { title: nameOf(mission, 'tasks', task) },
  }),
  apply: (draft, { task, isDone }, { now }) => {
    const found = liveRecord(draft, 'tasks', task);
    if (!found) return failure({ code: 'not-found', collection: 'tasks', id: task });
    if (!isDone) delete found.doneOn;
    else found.doneOn ??= dateIn(draft.homeZone, epochMsOfInstant(now));
    return success(undefined);
  },
});
