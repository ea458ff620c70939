import type { Command } from '../../../shared/commands/commands';
import type { Mission } from '../../../shared/model/mission';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import { calledName } from '../../../shared/model/taskOwner';

type OwnerChanges = Pick<Extract<Command, { name: 'edit-task' }>['payload']['changes'], 'owner' | 'ownerName'>;

/** Who does a task, by the name that was written: somebody in the mission, or the words as they are; nobody where it is empty. */
export function ownerNamed(people: Mission['people'], text: string): OwnerChanges {
  const name = text.trim();
  if (name === '') return { owner: null, ownerName: null };
  const sought = foldForSearch(name);
  const person = Object.values(people).find((one) => !one.deleted && foldForSearch(calledName(one)) === sought);
  return person ? { owner: person.id, ownerName: null } : { owner: null, ownerName: name };
}
