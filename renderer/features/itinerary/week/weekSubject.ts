import { agendaOf } from '../../../../shared/itinerary/agendaOf';
import { agendaOfGroup } from '../../../../shared/itinerary/agendaOfGroup';
import { indexMission } from '../../../../shared/itinerary/indexMission';
import type { Entry } from '../../../../shared/itinerary/missionIndex';
import { ofOwnAgenda } from '../../../../shared/itinerary/ofOwnAgenda';
import { assertNever } from '../../../../shared/model/assertNever';
import type { DelegateId, GroupId } from '../../../../shared/model/identifier';
import type { Mission } from '../../../../shared/model/mission';

/** Whose week it is. */
export type WeekSubject =
  | { readonly kind: 'delegate'; readonly id: DelegateId }
  /** What a group does as a group. */
  | { readonly kind: 'group'; readonly id: GroupId }
  /** What the whole delegation does together. */
  | { readonly kind: 'everyone'; readonly id: 'everyone' }
  | { readonly kind: 'everything'; readonly id: 'everything' };

/** The subject that a remembered choice stands for; the whole delegation where it stands for nothing any more. */
export function weekSubjectOf(mission: Mission, chosen: string | undefined): WeekSubject {
  const delegate = ofOwnAgenda(mission).find((id) => id === chosen);
  if (delegate) return { kind: 'delegate', id: delegate };
  const group = Object.values(mission.groups).find(({ id, deleted }) => id === chosen && !deleted);
  if (group) return { kind: 'group', id: group.id };
  return chosen === 'everything' ? { kind: chosen, id: chosen } : { kind: 'everyone', id: 'everyone' };
}

/** What stands in a subject's week, in order. */
export function entriesOfSubject(mission: Mission, subject: WeekSubject): readonly Entry[] {
  switch (subject.kind) {
    case 'delegate':
      return agendaOf(mission, subject.id);
    case 'group':
      return agendaOfGroup(mission, subject.id);
    case 'everyone':
      return indexMission(mission).entries.filter(({ item }) => item.everyone);
    case 'everything':
      return indexMission(mission).entries;
    default:
      return assertNever(subject);
  }
}
