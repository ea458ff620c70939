import { preparedMeetings } from '../itinerary/preparedMeetings';
import type { DelegateId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { delegationOf } from './delegationOf';
import { printableMission } from './printableMission';

/** The delegates who have a dossier: something was prepared for a meeting of theirs that may stand on paper in their hands. */
export function dossierReaders(
  mission: Mission,
  choice: { readonly includeTentative: boolean },
): ReadonlySet<DelegateId> {
  const printable = printableMission(mission, choice);
  const readers = delegationOf(printable, 'fr').map(({ delegate }) => delegate.id);
  return new Set(readers.filter((reader) => preparedMeetings(printable, reader).length > 0));
}
