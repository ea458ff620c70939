import type { Command } from '../../shared/commands/commands';
import type { EntryLine } from '../../shared/delegation/entryChecklist';
import type { EntryState } from '../../shared/model/entryState';

/** What can be written of somebody's authorisation; a status of null says that nobody knows. */
export type EntryChange = Partial<Pick<EntryState, 'grantedOn' | 'expiry'>> & {
  readonly status?: EntryState['status'] | null;
};

/** Says how far one person has come at one border. A day alone means that it was granted; without a day nothing is known. */
export function entryStateCommand(
  { person, country, state }: Pick<EntryLine, 'person' | 'country' | 'state'>,
  change: EntryChange,
): Command {
  const { status, grantedOn, expiry } = { ...state, ...change };
  const dates = { ...(grantedOn && { grantedOn }), ...(expiry && { expiry }) };
  const known = status === undefined ? (grantedOn ?? expiry) && 'granted' : status;
  return { name: 'set-entry-state', payload: { person: person.id, country, status: known ?? null, ...dates } };
}
