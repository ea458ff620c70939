import type { Mission } from '../../../shared/model/mission';
import { agendaOf } from '../../../shared/itinerary/agendaOf';
import { nightsWithoutBed } from '../../../shared/itinerary/nightsWithoutBed';
import type { DelegateRow } from './delegateRow';

export const completenessParts = ['email', 'document', 'group', 'title', 'lodging'] as const;
export type CompletenessPartId = (typeof completenessParts)[number];

/** What of a delegate is there: an address, a document that outlives the mission, a group, a title, a bed for each night. */
export function completenessOf(mission: Mission, { person, delegate }: DelegateRow): ReadonlySet<CompletenessPartId> {
  const isThere: Readonly<Record<CompletenessPartId, boolean>> = {
    email: (person.email ?? '') !== '',
    document: (person.travelDocumentCountry ?? '') !== '' && (person.travelDocumentExpiry ?? '') >= mission.lastDay,
    group: delegate.group !== undefined,
    title: (person.jobTitleFr ?? '') !== '' && (person.jobTitleEn ?? '') !== '',
    lodging: delegate.status === 'withdrawn' || nightsWithoutBed(agendaOf(mission, delegate.id), mission).length === 0,
  };
  return new Set(completenessParts.filter((part) => isThere[part]));
}
