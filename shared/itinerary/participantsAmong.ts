import type { DelegateId, GroupId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';

/** Everyone, or the members of the groups and those named, each once. */
export function participantsAmong(
  item: Pick<ItineraryItem, 'everyone' | 'groups' | 'delegates'>,
  travelling: Iterable<DelegateId>,
  members: ReadonlyMap<GroupId, readonly DelegateId[]>,
): Iterable<DelegateId> {
  if (item.everyone) return travelling;
  const participants = new Set<DelegateId>();
  for (const group of Object.keys(item.groups)) {
    for (const delegate of members.get(group as GroupId) ?? []) participants.add(delegate);
  }
  for (const delegate of Object.keys(item.delegates)) participants.add(delegate as DelegateId);
  return participants;
}
