import { Eraser, FilePlus2, FolderOpen, KeyRound, Save, SaveAll, Settings2, Share2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../hooks/useHost';
import { useMission } from '../hooks/useMission';
import { useMissionState } from '../hooks/useMissionState';
import { useNotices } from '../store/noticeStore';
import { useReport } from '../hooks/useReport';
import { useWindowState } from '../hooks/useWindowState';
import type { MenuEntry } from '../ui/overlays/Menu';
import { shortcutText } from './shortcutText';

interface MissionMenu {
  readonly entries: readonly MenuEntry[];
  readonly onAction: (id: string) => void;
}

/** What can be done with the mission as a file, under its name in the title bar. */
export function useMissionMenu(): MissionMenu {
  const host = useHost();
  const report = useReport();
  const openDialog = useNotices((state) => state.openDialog);
  const entries = useEntries();
  const onAction = (id: string) => {
    switch (id) {
      case 'open':
        return void report(host.openMission({}));
      case 'new':
        return openDialog('new-mission');
      case 'save':
        return void report(host.saveMission());
      case 'save-as':
        return void report(host.saveMissionAs());
      case 'hand-over':
        return openDialog('hand-over');
      case 'protect':
        return openDialog('protect');
      case 'reduce':
        return openDialog('reduce');
      case 'settings':
        return openDialog('settings');
    }
  };
  return { entries, onAction };
}

function useEntries(): readonly MenuEntry[] {
  const { t } = useTranslation('shell');
  const platform = useWindowState((state) => state.platform);
  const isProtected = useMissionState((state) => state.isProtected);
  const isClosed = useMission(({ lifecycle }) => lifecycle === 'closed');
  return [
    { id: 'open', label: t('missionMenu.openFile'), icon: FolderOpen, shortcut: shortcutText(t, platform, 'O') },
    { id: 'new', label: t('missionMenu.newMission'), icon: FilePlus2, shortcut: shortcutText(t, platform, 'N') },
    { type: 'separator', id: 'files' },
    { id: 'save', label: t('missionMenu.save'), icon: Save, shortcut: shortcutText(t, platform, 'S') },
    { id: 'save-as', label: t('missionMenu.saveAs'), icon: SaveAll, shortcut: shortcutText(t, platform, 'Shift+S') },
    { id: 'hand-over', label: t('missionMenu.handOver'), icon: Share2 },
    { id: 'protect', label: t(isProtected ? 'missionMenu.passphrase' : 'missionMenu.protect'), icon: KeyRound },
    {
      id: 'reduce',
      label: t('missionMenu.reduce'),
      icon: Eraser,
      ...(!isClosed && { disabledReason: t('missionMenu.reduceOnceClosed') }),
    },
    { type: 'separator', id: 'settings-line' },
    { id: 'settings', label: t('missionMenu.settings'), icon: Settings2 },
  ];
}
