import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { taskStepSchema, type Task, type TaskStep } from '../model/task';
import { addDays } from '../time/addDays';

/** Days from the departure (before it) or from the return (after it) to when each step is due. */
const daysOf: Readonly<Record<TaskStep, number>> = {
  recruit: -120,
  vet: -60,
  'book-flights': -45,
  'access-lists': -30,
  briefs: -14,
  calendars: -7,
  'last-check': -1,
  thank: 1,
  'follow-up-1': 30,
  'follow-up-3': 90,
  'follow-up-6': 180,
};

/** One step of the usual timeline, as it falls for a mission. */
export interface TimelineStep {
  readonly step: TaskStep;
  /** Days before the departure (negative) or after the return. */
  readonly days: number;
  readonly due: PlainDate;
  /** The task that this step has become already, however its title and its day were changed since. */
  readonly task: Task | undefined;
}

type Around = Pick<Mission, 'firstDay' | 'lastDay' | 'tasks'>;

/** The usual steps of a mission in order of their days, each with the task that it is already. */
export function timeline(mission: Around): readonly TimelineStep[] {
  const { firstDay, lastDay } = mission;
  const known = new Map<TaskStep | undefined, Task>();
  for (const task of Object.values(mission.tasks)) if (!task.deleted) known.set(task.step, task);
  return taskStepSchema.options.map((step) => {
    const days = daysOf[step];
    return { step, days, due: addDays(days < 0 ? firstDay : lastDay, days), task: known.get(step) };
  });
}
