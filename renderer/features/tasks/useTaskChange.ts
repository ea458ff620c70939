import { useCallback } from 'react';
import type { Command } from '../../../shared/commands/commands';
import type { TaskId } from '../../../shared/model/identifier';
import { useEdit } from '../../hooks/useEdit';

type Changes = Extract<Command, { name: 'edit-task' }>['payload']['changes'];

/** Changes fields of one task; null empties one. */
export function useTaskChange(task: TaskId): (changes: Changes) => void {
  const edit = useEdit();
  return useCallback((changes) => void edit({ name: 'edit-task', payload: { task, changes } }), [edit, task]);
}
