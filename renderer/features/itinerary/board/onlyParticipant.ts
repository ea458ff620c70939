import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { ColumnKey } from './boardColumn';

export type Participants = Pick<ItineraryItem, 'everyone' | 'groups' | 'delegates'>;

/** Who takes part in what stands in a column alone; null where the column is no person's. */
export function onlyParticipant(column: ColumnKey): Participants | null {
  switch (column.kind) {
    case 'group':
      return { everyone: false, groups: { [column.id]: true }, delegates: {} };
    case 'delegate':
      return { everyone: false, groups: {}, delegates: { [column.id]: true } };
    case 'everyone':
      return { everyone: true, groups: {}, delegates: {} };
    case 'venue':
    case 'host':
    case 'others':
      return null;
  }
}

export function hasNobody({ everyone, groups, delegates }: Participants): boolean {
  return !everyone && Object.keys(groups).length === 0 && Object.keys(delegates).length === 0;
}
