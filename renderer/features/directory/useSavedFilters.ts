import type { SharedCollection } from '../../../shared/directory/sharedFields';
import { savedFiltersLimit } from '../../../shared/ipc/savedFilter';
import { useHost } from '../../hooks/useHost';
import { useLocale } from '../../hooks/useLocale';
import { useSettings } from '../../hooks/useSettings';
import { filterShown, type ShownFilter } from './shownFilter';

/** The filters of one table of the directory that have a name, kept in the profile from start to start. */
export function useSavedFilters(table: SharedCollection) {
  const host = useHost();
  const locale = useLocale();
  const { filters } = useSettings();
  const without = (name: string) => filters.filter((filter) => filter.table !== table || filter.name !== name);
  return {
    filters: filters
      .filter((filter) => filter.table === table)
      .sort((one, other) => one.name.localeCompare(other.name, locale)),
    /** A filter of the same name is replaced; of too many, the oldest is forgotten. */
    save: (name: string, shown: ShownFilter) => {
      const kept = [...without(name), { name, table, ...filterShown(shown) }];
      void host.changeSettings({ filters: kept.slice(-savedFiltersLimit) });
    },
    remove: (name: string) => void host.changeSettings({ filters: without(name) }),
  };
}
