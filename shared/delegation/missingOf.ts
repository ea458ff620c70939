import { agendaOf } from '../itinerary/agendaOf';
import { nightsWithoutBed } from '../itinerary/nightsWithoutBed';
import type { Delegate } from '../model/delegate';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import { needKinds } from '../model/careNeeds';
import { needsOf } from './needsOf';
import type { DelegatePart } from './delegateParts';

/**
 * What of a delegate is not there yet, in the order of `delegateParts`; nothing of somebody who has withdrawn. A travel
 * document counts as there with its country and with an expiry that outlives the mission; "none" is an answer about diets and about access, and words alone are not one, because hosts get
 * counts. A
 * delegation without groups lacks none.
 */
export function missingOf(mission: Mission, delegate: Delegate): readonly DelegatePart[] {
  const person = mission.people[delegate.person];
  if (!person || delegate.status === 'withdrawn') return [];
  return [...missingOfPerson(person, mission.lastDay), ...missingOfPart(mission, delegate)];
}

function missingOfPerson(person: Person, lastDay: Mission['lastDay']): readonly DelegatePart[] {
  const isThere = {
    email: isFilled(person.email),
    title: isFilled(person.jobTitleFr) && isFilled(person.jobTitleEn),
    languages: isFilled(person.spokenLanguages),
    document: isFilled(person.travelDocumentCountry) && (person.travelDocumentExpiry ?? '') >= lastDay,
    diet: needKinds.every((kind) => needsOf(person, kind) !== undefined),
    emergency: isFilled(person.emergencyContact),
  } as const;
  return (Object.keys(isThere) as (keyof typeof isThere)[]).filter((part) => !isThere[part]);
}

function missingOfPart(mission: Mission, { id, group }: Delegate): readonly DelegatePart[] {
  const isGrouped = group !== undefined || Object.values(mission.groups).every(({ deleted }) => deleted);
  const isLodged = nightsWithoutBed(agendaOf(mission, id), mission).length === 0;
  return [...(isGrouped ? [] : (['group'] as const)), ...(isLodged ? [] : (['lodging'] as const))];
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
