import type { EntryLine } from '../../shared/delegation/entryChecklist';
import type { EntryState } from '../../shared/model/entryState';
import { useEdit } from '../hooks/useEdit';

/** What can be written of somebody's authorisation; a status of null says that nobody knows. */
export type EntryChange =
  { readonly status: EntryState['status'] | null } | Partial<Pick<EntryState, 'grantedOn' | 'expiry'>>;

/** Writes how far one person has come at one border. A day alone means that it was granted. */
export function useEntryState(): (line: EntryLine, change: EntryChange) => void {
  const edit = useEdit();
  return ({ person, country, state }, change) => {
    const { status = 'granted', grantedOn, expiry } = { ...state, ...change };
    const dates = { ...(grantedOn && { grantedOn }), ...(expiry && { expiry }) };
    void edit({ name: 'set-entry-state', payload: { person: person.id, country, status, ...dates } });
  };
}
