import { assertNever } from '../model/assertNever';
import type { DelegateId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { indexMission } from './indexMission';
import type { Sent } from './sendingsOf';

/**
 * How many activities of those that a document tells of were edited after it was written; undefined for a document of which
 * that is not known, because what it tells does not say when it was edited.
 */
export function changesSinceSent({ document, to, at }: Sent, mission: Mission): number | undefined {
  switch (document) {
    case 'delegation-brief':
    case 'pocket-itinerary':
    case 'meeting-dossiers': {
      const { entries, agendas } = indexMission(mission);
      const told = to === undefined ? entries : (agendas.get(to as DelegateId) ?? []);
      return told.filter(({ item }) => item.changedAt > at).length;
    }
    case 'support-sheet':
    case 'access-list':
    case 'term-record':
    case 'missing-details':
    case 'survey':
    case 'report':
    case 'copy':
      return undefined;
    default:
      return assertNever(document);
  }
}
