import { dossierReaders } from '../../../shared/brief/dossierReaders';
import { delegatesOf } from '../../../shared/itinerary/delegatesOf';
import type { BriefRequest } from '../../../shared/ipc/briefRequest';
import type { Delegate } from '../../../shared/model/delegate';
import type { Mission } from '../../../shared/model/mission';

/** Who gets the chosen document, or a copy of their own of it. */
export function readersOf(
  mission: Mission,
  { document, includeTentative }: Pick<BriefRequest, 'document' | 'includeTentative'>,
): readonly Delegate[] {
  const travelling = delegatesOf(mission).filter(({ status }) => status !== 'withdrawn');
  if (document !== 'meeting-dossiers') return travelling;
  const readers = dossierReaders(mission, { includeTentative });
  return travelling.filter(({ id }) => readers.has(id));
}
