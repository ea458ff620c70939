import type { DelegateId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { ColumnKey } from './boardColumn';

/** Whether an item belongs to a column. @param participants everyone who takes part, through groups too */
export function touchesColumn(item: ItineraryItem, column: ColumnKey, participants: ReadonlySet<DelegateId>): boolean {
  switch (column.kind) {
    case 'group':
      return item.everyone || item.groups[column.id] === true;
    case 'delegate':
      return participants.has(column.id);
    case 'everyone':
      return item.everyone;
    case 'others':
      return false;
  }
}
