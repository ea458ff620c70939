import { House } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDirectory } from '../hooks/useDirectory';
import { MissionStoreProvider } from '../hooks/MissionStoreProvider';
import { useUndo } from '../hooks/useUndo';
import { useNotices } from '../store/noticeStore';
import type { WindowStore } from '../store/windowStore';
import { AppFrame } from '../ui/frame/AppFrame';
import { DialogNotice } from '../ui/overlays/DialogNotice';
import { Sidebar } from '../ui/frame/Sidebar';
import { DirectoryRoom } from './DirectoryRoom';
import { FailureBanner, FailureInDialog } from './FailureBanner';
import { NoticeRegion } from './NoticeRegion';
import { ScreenBoundary } from './ScreenBoundary';
import { directoryScreenIds, type DirectoryScreenId } from './screens';
import { useDirectoryItems } from './useDirectoryItems';
import { useMenuActions } from './useMenuActions';

export interface DirectoryShellProps {
  screen: DirectoryScreenId;
  titleBar: ReactNode;
  statusBar: ReactNode;
  dialogs: ReactNode;
  /** To another room of the directory; null leads back to the start page. */
  onNavigate: (screen: DirectoryScreenId | null) => void;
}

/** The directory in a window in which no mission is open. */
export function DirectoryShell({ screen, titleBar, statusBar, dialogs, onNavigate }: DirectoryShellProps) {
  const { t } = useTranslation('shell');
  const dismiss = useNotices((state) => state.dismiss);
  const directory = useDirectory();
  const items = useDirectoryItems();
  const navigate = (id: string) => {
    const room = directoryScreenIds.find((known) => known === id) ?? null;
    if (room === null) dismiss();
    onNavigate(room);
  };
  return (
    <DialogNotice value={<FailureInDialog closeLabel={t('common:action.close')} />}>
      <AppFrame
        titleBar={titleBar}
        navigation={
          <Sidebar
            label={t('navigation.directory')}
            sections={[{ id: 'directory', label: t('navigation.directory'), items }]}
            footer={[{ id: 'start', label: t('navigation.start'), icon: House }]}
            activeId={screen}
            onNavigate={navigate}
          />
        }
        statusBar={statusBar}
      >
        <FailureBanner closeLabel={t('common:action.close')} />
        <ScreenBoundary key={screen}>
          <DirectoryRoom screen={screen} directory={directory} />
          {dialogs}
        </ScreenBoundary>
      </AppFrame>
      {directory.opened?.ok && <TakingBack directory={directory.opened.value} />}
    </DialogNotice>
  );
}

/** Undo and redo of the directory: by the menu's keys, and in what is said of the last edit. */
function TakingBack({ directory }: { directory: WindowStore }) {
  const { undo, redo } = useUndo(directory);
  useMenuActions({ onNavigate: stay, onUndo: undo, onRedo: redo, onDialog: stay });
  return (
    <MissionStoreProvider store={directory}>
      <NoticeRegion onUndo={undo} />
    </MissionStoreProvider>
  );
}

/** The start page around it follows the rest of the menu. */
const stay = () => undefined;
