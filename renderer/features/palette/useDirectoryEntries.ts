import { Building2, Contact } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useInterface } from '../../store/interfaceStore';
import type { PaletteEntry } from './paletteEntry';

export type DirectoryTarget = 'directory-organisations' | 'directory-people';

/** Offers to seek in the tables of the directory what was typed, with all that they show; nothing before anything is. */
export function useDirectoryEntries(
  query: string,
  onNavigate: (screen: DirectoryTarget) => void,
): readonly PaletteEntry[] {
  const { t } = useTranslation('palette');
  const seekInDirectory = useInterface((state) => state.seekInDirectory);
  const sought = query.trim();
  if (sought === '') return [];
  const entry = (id: DirectoryTarget, icon: PaletteEntry['icon']): PaletteEntry => ({
    id: `seek-${id}`,
    group: 'commands',
    icon,
    title: t('seekInDirectory', { query: sought }),
    detail: t(`shell:navigation.${id}`),
    run: () => {
      seekInDirectory(sought);
      onNavigate(id);
    },
  });
  return [entry('directory-organisations', Building2), entry('directory-people', Contact)];
}
