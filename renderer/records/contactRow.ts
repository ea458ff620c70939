import type { Locale } from '../../shared/model/locale';
import type { Mission } from '../../shared/model/mission';
import type { Person } from '../../shared/model/person';

/** Somebody in the mission who is no delegate, as the table shows them. */
export interface ContactRow {
  readonly id: Person['id'];
  readonly person: Person;
  readonly organisation: string;
}

/** Those who receive the delegation. */
export function contactsOf({ people, delegates }: Mission): readonly Person[] {
  const travelling = new Set(Object.values(delegates).flatMap(({ person, deleted }) => (deleted ? [] : [person])));
  return Object.values(people).filter(({ id, deleted }) => !deleted && !travelling.has(id));
}

/** Those who receive the delegation, by family name. */
export function contactRows(mission: Mission, locale: Locale): readonly ContactRow[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base' });
  return contactsOf(mission)
    .map((person) => {
      const organisation = person.organisation && mission.organisations[person.organisation]?.name;
      return { id: person.id, person, organisation: organisation ?? '' };
    })
    .sort((a, b) => collator.compare(a.person.familyName, b.person.familyName));
}

/** What a person is sought by. */
export function contactText({ person, organisation }: ContactRow): string {
  return `${person.givenName} ${person.familyName} ${organisation} ${person.email ?? ''}`;
}
