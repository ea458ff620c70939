import type { z } from 'zod';
import { taskIdSchema } from '../../model/identifier';
import { taskSchema, type Task } from '../../model/task';
import type { CommandContext } from '../command';

/** A task as somebody adds it: with an identifier only where what adds it must know that. */
export const newTaskSchema = taskSchema.omit({ deleted: true }).partial({ id: true });
type NewTask = z.infer<typeof newTaskSchema>;

export function withTaskId(task: NewTask, { newId }: Pick<CommandContext, 'newId'>): Task {
  return { ...task, id: task.id ?? taskIdSchema.parse(newId()) };
}
