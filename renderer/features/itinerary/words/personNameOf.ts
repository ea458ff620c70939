import type { DelegateId } from '../../../../shared/model/identifier';
import type { Person } from '../../../../shared/model/person';
import type { ItemReader } from './itemReader';

/** A delegate's name as it is spoken, given name first. */
export function personNameOf(delegate: DelegateId, { mission, t }: Pick<ItemReader, 'mission' | 't'>): string {
  const found = mission.delegates[delegate];
  const person = found && mission.people[found.person];
  return (person && fullName(person)) || t('common:untitled');
}

export function fullName({ givenName, familyName }: Person): string {
  return `${givenName} ${familyName}`.trim();
}
