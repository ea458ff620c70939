import type { Mission } from './mission';
import type { Person } from './person';
import type { Task } from './task';

/** What whoever does a task is called; empty where nobody is named. */
export function taskOwner(people: Mission['people'], { owner, ownerName }: Task): string {
  const person = owner && people[owner];
  return person ? calledName(person) : (ownerName ?? '');
}

/** Given name first. */
export function calledName({ givenName, familyName }: Person): string {
  return `${givenName} ${familyName}`.trim();
}
