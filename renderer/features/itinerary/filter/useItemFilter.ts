import { useMemo } from 'react';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import { useView } from '../../../hooks/useView';
import { type FilterPart, isFiltering, type ItemFilter } from './itemFilter';
import { itemMatcher } from './itemMatcher';

export interface ItemFiltering {
  readonly filter: ItemFilter;
  readonly isActive: boolean;
  /** The same as long as neither the filter nor people have changed. */
  readonly isShown: (item: ItineraryItem) => boolean;
  readonly choose: (part: FilterPart, ids: readonly string[]) => void;
  readonly clear: () => void;
}

const nothing: ItemFilter = {};

/** What this installation looks at of the mission's itinerary, remembered. */
export function useItemFilter(mission: Mission): ItemFiltering {
  const [{ itineraryFilter: filter = nothing }, changeView] = useView();
  return useMemo(
    () => ({
      filter,
      isActive: isFiltering(filter),
      isShown: itemMatcher(mission, filter),
      choose: (part, ids) => changeView({ itineraryFilter: { ...filter, [part]: [...ids] } }),
      clear: () => changeView({ itineraryFilter: {} }),
    }),
    [mission, filter, changeView],
  );
}
