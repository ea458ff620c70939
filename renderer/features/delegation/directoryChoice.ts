import { standingInMission } from '../../../shared/directory/standingInMission';
import type { Wanted } from '../../../shared/directory/takeFromDirectory';
import { organisationIdSchema, personIdSchema } from '../../../shared/model/identifier';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import { contactRows } from '../../records/contactRow';

/** What is being added to: the travellers, those who receive them, or the organisations. */
export type TakingView = 'people' | 'contacts' | 'organisations';

/** A record of the directory to choose. */
export interface DirectoryChoice {
  readonly id: string;
  readonly name: string;
  /** Of a person the organisation, of an organisation the city. */
  readonly detail: string;
  readonly tags: string;
}

/** The records of the directory that the mission is not known to have yet. */
export function directoryChoices(
  mission: Mission,
  directory: Mission,
  view: TakingView,
  locale: Locale,
): readonly DirectoryChoice[] {
  if (view === 'organisations') {
    const standing = standingInMission(mission, 'organisations', directory);
    return Object.values(directory.organisations).flatMap((known) => {
      if (known.deleted || standing(known)?.isLinked) return [];
      return [{ id: known.id, name: known.name, detail: known.city ?? '', tags: known.tags ?? '' }];
    });
  }
  const standing = standingInMission(mission, 'people', directory);
  return contactRows(directory, locale).flatMap(({ person, organisation }) => {
    if (standing(person)?.isLinked) return [];
    const name = `${person.givenName} ${person.familyName}`.trim();
    return [{ id: person.id, name, detail: organisation, tags: person.tags ?? '' }];
  });
}

export function wantedFrom(view: TakingView, ids: Iterable<string>): Wanted {
  const isOrganisations = view === 'organisations';
  return {
    organisations: isOrganisations ? [...ids].map((id) => organisationIdSchema.parse(id)) : [],
    people: isOrganisations ? [] : [...ids].map((id) => personIdSchema.parse(id)),
    areDelegates: view === 'people',
  };
}
