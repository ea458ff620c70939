import { assertNever } from '../../../../shared/model/assertNever';
import type { OrganisationId, VenueId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { ColumnKey } from './boardColumn';
import { hasNobody, onlyParticipant, type Participants } from './onlyParticipant';

/** What a column says of what stands in it alone: who takes part, where it is, or who receives. */
export type ColumnChanges =
  Participants | { readonly venue: VenueId } | { readonly hostOrganisations: Record<OrganisationId, true> };

/** The fields that bring an item into a column; null where the column cannot take it: a flight into a venue's. */
export function columnChanges(type: ItineraryItem['type'], column: ColumnKey): ColumnChanges | null {
  switch (column.kind) {
    case 'group':
    case 'delegate':
    case 'everyone':
    case 'others':
      return onlyParticipant(column);
    case 'venue':
      return hasVenue(type) ? { venue: column.id } : null;
    case 'host':
      return { hostOrganisations: { [column.id]: true } };
    default:
      return assertNever(column);
  }
}

/** Whether nobody has said yet what a column says: only then does what waits take it from where it is dropped. */
export function isOpenTo(item: ItineraryItem, { kind }: ColumnKey): boolean {
  if (kind === 'venue') return hasVenue(item.type) && venueOf(item) === undefined;
  if (kind === 'host') return Object.keys(item.hostOrganisations).length === 0;
  return hasNobody(item);
}

/**
 * Whether an item stands in this column alone, so that moving it sideways means something.
 * @param column undefined where it belongs to none of those shown
 * @param kind what the columns of this board are
 */
export function isOnlyIn(
  item: ItineraryItem,
  column: ColumnKey | undefined,
  kind: ColumnKey['kind'] | undefined = column?.kind,
): boolean {
  if (kind === 'venue') return hasVenue(item.type);
  if (kind === 'host') return Object.keys(item.hostOrganisations).length === (column ? 1 : 0);
  const participants = [...Object.keys(item.groups), ...Object.keys(item.delegates)];
  if (!column) return !item.everyone && participants.length < 2;
  return !item.everyone && participants.length === 1 && participants[0] === column.id;
}

function hasVenue(type: ItineraryItem['type']): boolean {
  return type === 'session' || type === 'stay';
}

function venueOf(item: ItineraryItem): VenueId | undefined {
  return 'venue' in item ? item.venue : undefined;
}
