import type { Command } from '../../../../shared/commands/commands';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { ColumnKey } from './boardColumn';
import { hasNobody, onlyParticipant } from './onlyParticipant';

/** The edit that brings an item into a column: other people, another venue, another host. None where that means nothing. */
export function columnCommand(item: ItineraryItem, column: ColumnKey): readonly Command[] {
  switch (column.kind) {
    case 'group':
    case 'delegate':
    case 'everyone':
    case 'others': {
      const participants = onlyParticipant(column);
      return participants ? [{ name: 'set-participants', payload: { item: item.id, ...participants } }] : [];
    }
    case 'venue': {
      if (item.type !== 'session' && item.type !== 'stay') return [];
      return [{ name: 'edit-item', payload: { item: item.id, changes: { venue: column.id } } }];
    }
    case 'host':
      return [{ name: 'edit-item', payload: { item: item.id, changes: { hostOrganisations: { [column.id]: true } } } }];
  }
}

/** Whether nobody has said yet what a column says: only then does what waits take it from where it is dropped. */
export function isOpenTo(item: ItineraryItem, { kind }: ColumnKey): boolean {
  if (kind === 'venue') return 'venue' in item && item.venue === undefined;
  if (kind === 'host') return Object.keys(item.hostOrganisations).length === 0;
  return hasNobody(item);
}

/** Whether an item stands in this column alone, so that moving it sideways means something. */
export function isOnlyIn(item: ItineraryItem, column: ColumnKey | undefined): boolean {
  if (column?.kind === 'venue') return true;
  if (column?.kind === 'host') return Object.keys(item.hostOrganisations).length === 1;
  const participants = [...Object.keys(item.groups), ...Object.keys(item.delegates)];
  return !item.everyone && participants.length === 1 && participants[0] === column?.id;
}
