import { agendaOf } from '../../../../shared/itinerary/agendaOf';
import type { Entry } from '../../../../shared/itinerary/missionIndex';
import { assertNever } from '../../../../shared/model/assertNever';
import type { ItineraryViewKind } from '../../../../shared/ipc/missionView';
import type { DelegateId } from '../../../../shared/model/identifier';
import type { Mission } from '../../../../shared/model/mission';
import { entriesOfSubject, type WeekSubject } from '../week/weekSubject';

export interface InView {
  readonly kind: ItineraryViewKind;
  readonly ofDay: readonly Entry[];
  readonly subject: WeekSubject;
  readonly person: DelegateId | undefined;
}

/** Everything that a view is about before anything is filtered out. */
export function entriesInView(mission: Mission, { kind, ofDay, subject, person }: InView): readonly Entry[] {
  switch (kind) {
    case 'agenda':
    case 'board':
    case 'live':
      return ofDay;
    case 'week':
      return entriesOfSubject(mission, subject);
    case 'journey':
      return person === undefined ? [] : agendaOf(mission, person);
    default:
      return assertNever(kind);
  }
}
