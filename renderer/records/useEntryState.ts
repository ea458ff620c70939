import type { EntryLine } from '../../shared/delegation/entryChecklist';
import { useEdit } from '../hooks/useEdit';
import { type EntryChange, entryStateCommand } from './entryStateCommand';

/** Writes how far one person has come at one border. */
export function useEntryState(): (line: EntryLine, change: EntryChange) => void {
  const edit = useEdit();
  return (line, change) => void edit(entryStateCommand(line, change));
}
