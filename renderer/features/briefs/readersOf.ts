import { delegatesOf } from '../../../shared/itinerary/delegatesOf';
import { preparedMeetings } from '../../../shared/itinerary/preparedMeetings';
import type { BriefRequest } from '../../../shared/ipc/briefRequest';
import type { Delegate } from '../../../shared/model/delegate';
import type { Mission } from '../../../shared/model/mission';

/** Who gets the chosen document, or a copy of their own of it. */
export function readersOf(mission: Mission, document: BriefRequest['document']): readonly Delegate[] {
  const travelling = delegatesOf(mission).filter(({ status }) => status !== 'withdrawn');
  if (document !== 'meeting-dossiers') return travelling;
  return travelling.filter(({ id }) => preparedMeetings(mission, id).length > 0);
}
