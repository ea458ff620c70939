import type { Delegate } from '../model/delegate';
import type { ItineraryItem } from '../model/itineraryItem';

/** Whether an item is for everybody, for the delegate's group or for the delegate by name. */
export function takesPart(
  { id, group }: Pick<Delegate, 'id' | 'group'>,
  { everyone, groups, delegates }: Pick<ItineraryItem, 'everyone' | 'groups' | 'delegates'>,
): boolean {
  return everyone || delegates[id] === true || (group !== undefined && groups[group] === true);
}
