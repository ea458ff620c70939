import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMissionState } from '../../hooks/useMissionState';
import { useWindowState } from '../../hooks/useWindowState';
import { useInterface } from '../../store/interfaceStore';
import type { PaletteEntry } from './paletteEntry';

/** Offers a new activity of the itinerary that is titled as was typed; none before anything is, and none where nothing may be written. */
export function useCreateEntry(query: string, onNavigate: (screen: 'itinerary') => void): PaletteEntry | undefined {
  const { t } = useTranslation('palette');
  const begin = useInterface((state) => state.begin);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const platform = useWindowState((state) => state.platform);
  const title = query.trim();
  if (title === '' || isReadOnly) return undefined;
  return {
    id: 'create',
    group: 'commands',
    icon: Plus,
    title: t('create', { title }),
    detail: t('createHint'),
    keys: platform === 'darwin' ? '⌘⏎' : 'Ctrl ⏎',
    run() {
      begin(title);
      onNavigate('itinerary');
    },
  };
}
