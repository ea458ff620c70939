import type { DelegateId, GroupId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { ColumnKey } from './boardColumn';

/**
 * Whether an item belongs to a column.
 * @param participants everyone who takes part, through groups too
 * @param guests groups of those who take part by name and have no column of their own
 */
export function touchesColumn(
  item: ItineraryItem,
  column: ColumnKey,
  participants: ReadonlySet<DelegateId>,
  guests: ReadonlySet<GroupId>,
): boolean {
  switch (column.kind) {
    case 'group':
      return item.everyone || item.groups[column.id] === true || guests.has(column.id);
    case 'delegate':
      return participants.has(column.id);
    case 'venue':
      return 'venue' in item && item.venue === column.id;
    case 'host':
      return item.hostOrganisations[column.id] === true;
    case 'everyone':
      return item.everyone;
    case 'others':
      return false;
  }
}
