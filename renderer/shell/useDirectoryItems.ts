import { useTranslation } from 'react-i18next';
import type { NavItem } from '../ui/frame/navigation';
import { directoryScreenIds, screenIcons } from './screens';

/** The rooms of the directory in a navigation. Without sizes: nothing of it is read before somebody goes there. */
export function useDirectoryItems(): readonly NavItem[] {
  const { t } = useTranslation('shell');
  return directoryScreenIds.map((id) => ({ id, label: t(`navigation.${id}`), icon: screenIcons[id] }));
}
