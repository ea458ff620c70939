import { indexMission } from '../../../../shared/itinerary/indexMission';
import { participantsAmong } from '../../../../shared/itinerary/participantsAmong';
import type { DelegateId, PersonId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import { filterParts, type FilterPart, isFiltering, type ItemFilter, kindOfItem } from './itemFilter';

/** Whether an item passes a filter. What is for everyone concerns each person and each group. */
export function itemMatcher(mission: Mission, filter: ItemFilter): (item: ItineraryItem) => boolean {
  if (!isFiltering(filter)) return showsAll;
  const chosen = filterParts.flatMap((part) => {
    const ids = filter[part] ?? [];
    return ids.length > 0 ? [{ part, ids: new Set<string>(ids) }] : [];
  });
  const known = new WeakMap<ItineraryItem, boolean>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const passes = chosen.every(({ part, ids }) => valuesOf(mission, item, part).some((value) => ids.has(value)));
    known.set(item, passes);
    return passes;
  };
}

function showsAll(): boolean {
  return true;
}

function valuesOf(mission: Mission, item: ItineraryItem, part: FilterPart): readonly string[] {
  switch (part) {
    case 'people':
      return participants(mission, item);
    case 'groups':
      return item.everyone
        ? Object.keys(mission.groups)
        : [
            ...Object.keys(item.groups),
            ...Object.keys(item.delegates).flatMap((id) => mission.delegates[id as DelegateId]?.group ?? []),
          ];
    case 'organisations':
      return [
        ...Object.keys(item.hostOrganisations),
        ...Object.keys(item.hostContacts).flatMap((id) => mission.people[id as PersonId]?.organisation ?? []),
        ...participants(mission, item).flatMap((id) => organisationOf(mission, id)),
      ];
    case 'kinds':
      return [kindOfItem(item)];
    case 'statuses':
      return [item.status];
    case 'audiences':
      return [item.audience];
  }
}

function participants(mission: Mission, item: ItineraryItem): readonly DelegateId[] {
  const { travelling, members } = indexMission(mission);
  return [...participantsAmong(item, travelling, members)];
}

function organisationOf(mission: Mission, id: DelegateId): readonly string[] {
  const delegate = mission.delegates[id];
  const organisation = delegate && mission.people[delegate.person]?.organisation;
  return organisation === undefined ? [] : [organisation];
}
