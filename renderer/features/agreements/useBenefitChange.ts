import { useCallback } from 'react';
import type { Command } from '../../../shared/commands/commands';
import type { BenefitId } from '../../../shared/model/identifier';
import { useEdit } from '../../hooks/useEdit';

type Changes = Extract<Command, { name: 'edit-benefit' }>['payload']['changes'];

/** Changes fields of one benefit; null empties one. */
export function useBenefitChange(benefit: BenefitId): (changes: Changes) => void {
  const edit = useEdit();
  return useCallback((changes) => void edit({ name: 'edit-benefit', payload: { benefit, changes } }), [benefit, edit]);
}
