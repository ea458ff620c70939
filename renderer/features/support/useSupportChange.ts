import { useCallback } from 'react';
import type { Command } from '../../../shared/commands/commands';
import type { SupportRequestId } from '../../../shared/model/identifier';
import { useEdit } from '../../hooks/useEdit';

type Changes = Extract<Command, { name: 'edit-support-request' }>['payload']['changes'];

/** Changes fields of one request; null empties one. */
export function useSupportChange(request: SupportRequestId): (changes: Changes) => void {
  const edit = useEdit();
  return useCallback(
    (changes) => void edit({ name: 'edit-support-request', payload: { request, changes } }),
    [edit, request],
  );
}
