import { useCallback } from 'react';
import type { Command } from '../../../shared/commands/commands';
import type { ClauseId } from '../../../shared/model/identifier';
import { useEdit } from '../../hooks/useEdit';

export type ClauseChanges = Extract<Command, { name: 'edit-clause' }>['payload']['changes'];

/** Changes fields of one clause; null empties one. */
export function useClauseChange(clause: ClauseId): (changes: ClauseChanges) => void {
  const edit = useEdit();
  return useCallback((changes) => void edit({ name: 'edit-clause', payload: { clause, changes } }), [clause, edit]);
}
