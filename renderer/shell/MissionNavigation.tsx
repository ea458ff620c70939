import { CircleHelp, PanelLeftClose, PanelLeftOpen, Settings2 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countsOf } from '../../shared/itinerary/countsOf';
import { useNotices } from '../store/noticeStore';
import { useDeferredMission } from '../hooks/useDeferredMission';
import { useIsNarrow } from '../hooks/useIsNarrow';
import { useView } from '../hooks/useView';
import type { NavItem, NavSection } from '../ui/frame/navigation';
import { Rail } from '../ui/frame/Rail';
import { Sidebar } from '../ui/frame/Sidebar';
import { directoryScreenIds, screenIcons, type ScreenId, screenIds } from './screens';
import { toneOfFindings } from './toneOfFindings';
import { useDirectoryItems } from './useDirectoryItems';
import { useFindingCounts } from './useFindingCounts';

export interface MissionNavigationProps {
  active: ScreenId;
  onNavigate: (screen: ScreenId) => void;
}

const fold = 'fold';

/** Dense screens and small windows give their width to the work: there the navigation folds to a rail unless the person unfolds it. */
const denseScreens: ReadonlySet<ScreenId> = new Set([
  'itinerary',
  'delegation',
  'support',
  'tasks',
  'promotion',
  'joint',
  'calendars',
  'directory-organisations',
  'directory-people',
]);

export function MissionNavigation({ active, onNavigate }: MissionNavigationProps) {
  const { t } = useTranslation('shell');
  const [view, changeView] = useView();
  const isNarrow = useIsNarrow();
  const openDialog = useNotices((state) => state.openDialog);
  const items = useNavigationItems();
  const sections: readonly NavSection[] = [
    { id: 'mission', label: t('navigation.mission'), items },
    { id: 'directory', label: t('navigation.directory'), items: useDirectoryItems() },
  ];
  const footer: readonly NavItem[] = [
    { id: 'settings', label: t('navigation.settings'), icon: Settings2 },
    { id: 'shortcuts', label: t('navigation.shortcuts'), icon: CircleHelp, shortcut: '?' },
  ];
  const navigate = (id: string) => {
    if (id === 'settings' || id === 'shortcuts') return openDialog(id);
    if (id === fold) return changeView({ isSidebarFolded: true });
    const screen = [...screenIds, ...directoryScreenIds].find((known) => known === id);
    if (screen) onNavigate(screen);
  };
  const shared = { label: t('navigation.label'), sections, footer, activeId: active, onNavigate: navigate };
  const isFolded = view.isSidebarFolded ?? (isNarrow || denseScreens.has(active));
  if (!isFolded) {
    const folding = { id: fold, label: t('navigation.collapse'), icon: PanelLeftClose };
    return <Sidebar {...shared} footer={[...footer, folding]} />;
  }
  const expand = {
    icon: PanelLeftOpen,
    label: t('navigation.expand'),
    onPress: () => changeView({ isSidebarFolded: false }),
  };
  return <Rail {...shared} expand={expand} />;
}

function useNavigationItems(): readonly NavItem[] {
  const { t } = useTranslation('shell');
  const mission = useDeferredMission();
  const { delegates, items, venues } = useMemo(() => countsOf(mission), [mission]);
  const findings = useFindingCounts();
  const counts: Partial<Record<ScreenId, number>> = { delegation: delegates, itinerary: items, venues };
  return screenIds.map((id) => ({
    id,
    label: t(`navigation.${id}`),
    icon: screenIcons[id],
    ...(id === 'conflicts' && findings.total > 0
      ? { count: findings.total, countTone: toneOfFindings(findings) }
      : { count: counts[id] || undefined }),
  }));
}
