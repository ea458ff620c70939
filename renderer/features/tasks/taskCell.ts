import type { Command } from '../../../shared/commands/commands';
import { readPlainDate } from '../../../shared/imports/readPlainDate';
import { assertNever } from '../../../shared/model/assertNever';
import type { Mission } from '../../../shared/model/mission';
import { type Task, taskSideSchema } from '../../../shared/model/task';
import type { CellMeaning } from '../../records/pastedEdits';
import { ownerNamed } from './ownerNamed';

export const taskColumnIds = ['titleFr', 'titleEn', 'due', 'state', 'owner', 'side'] as const;
export type TaskColumnId = (typeof taskColumnIds)[number];

type Changes = Extract<Command, { name: 'edit-task' }>['payload']['changes'];

/** What a written cell does; undefined where it means nothing. */
export function taskCell(
  { people }: Pick<Mission, 'people'>,
  { id: task, titleFr, titleEn }: Task,
  column: TaskColumnId,
  text: string,
): Command | undefined {
  const value = text.trim();
  const change = (changes: Changes): Command => ({ name: 'edit-task', payload: { task, changes } });
  switch (column) {
    case 'titleFr':
    case 'titleEn': {
      const titles = { titleFr, titleEn, [column]: value };
      return titles.titleFr === '' && titles.titleEn === '' ? undefined : change({ [column]: value });
    }
    case 'due': {
      const reading = readPlainDate(value, 'day-first');
      return reading.kind === 'day' ? change({ due: reading.day }) : undefined;
    }
    case 'state':
      if (value !== 'to-do' && value !== 'done') return undefined;
      return { name: 'set-task-done', payload: { task, isDone: value === 'done' } };
    case 'owner':
      return change(ownerNamed(people, value));
    case 'side': {
      const side = taskSideSchema.safeParse(value);
      return side.success ? change({ side: side.data }) : undefined;
    }
    default:
      return assertNever(column);
  }
}

/** The same, of a cell as the table gives it. */
export const taskCellMeaning: CellMeaning = (mission, { rowId, columnId, value }) => {
  const task = Object.values(mission.tasks).find(({ id, deleted }) => id === rowId && !deleted);
  const column = taskColumnIds.find((id) => id === columnId);
  return task && column && taskCell(mission, task, column, value);
};
