import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotices } from '../store/noticeStore';
import { useDirectory } from '../hooks/useDirectory';
import { useUndo } from '../hooks/useUndo';
import { useView } from '../hooks/useView';
import { useWindowStore } from '../hooks/useWindowStore';
import { AppFrame } from '../ui/frame/AppFrame';
import { DialogNotices } from './DialogNotices';
import { DirectoryRoom } from './DirectoryRoom';
import { FailureBanner } from './FailureBanner';
import { MergeBanner } from './MergeBanner';
import { MissionNavigation } from './MissionNavigation';
import { MissionScreen } from './MissionScreen';
import { MissionStatusBar } from './MissionStatusBar';
import { MissionTitleBar } from './MissionTitleBar';
import { NoticeRegion } from './NoticeRegion';
import { ReadOnlyBanner } from './ReadOnlyBanner';
import { RenameBanner } from './RenameBanner';
import { SaveBanner } from './SaveBanner';
import { ScreenBoundary } from './ScreenBoundary';
import { isDirectoryScreen, type ScreenId, screenOf } from './screens';
import { ShellDialogs } from './ShellDialogs';
import { UnlockQuestion } from './UnlockQuestion';
import { useMenuActions } from './useMenuActions';
import { useQuestionMark } from './useQuestionMark';

/** A mission's window: the frame around whichever screen is open, and what lies over all of them. */
export function MissionShell() {
  const { t } = useTranslation('shell');
  const [view, changeView] = useView();
  const openDialog = useNotices((state) => state.openDialog);
  const store = useWindowStore();
  const dismiss = useNotices((state) => state.dismiss);
  const fail = useNotices((state) => state.fail);
  const screen = screenOf(view.screen);
  const directory = useDirectory(isDirectoryScreen(screen));
  // In a room of the directory, what is taken back is what was done there.
  const edited = directory.opened?.ok ? directory.opened.value : store;
  const { undo, redo } = useUndo(edited);
  const navigate = useCallback(
    (next: ScreenId) => {
      // Its undo would now be that of the other document.
      if (isDirectoryScreen(next) !== isDirectoryScreen(screen)) dismiss();
      // What was refused was refused there.
      if (next !== screen) fail(null);
      changeView({ screen: next });
    },
    [changeView, dismiss, fail, screen],
  );
  const showShortcuts = useCallback(() => openDialog('shortcuts'), [openDialog]);
  useMenuActions({ onNavigate: navigate, onUndo: undo, onRedo: redo, onDialog: openDialog });
  useQuestionMark(showShortcuts);
  return (
    <DialogNotices>
      <AppFrame
        titleBar={
          <MissionTitleBar edited={edited} onSearch={() => openDialog('palette')} onUndo={undo} onRedo={redo} />
        }
        navigation={<MissionNavigation active={screen} onNavigate={navigate} />}
        statusBar={<MissionStatusBar onShowConflicts={() => navigate('conflicts')} />}
      >
        <SaveBanner />
        <ReadOnlyBanner />
        <RenameBanner />
        <MergeBanner onLook={() => navigate('history')} />
        <FailureBanner closeLabel={t('common:action.close')} />
        <ScreenBoundary>
          <ScreenBoundary key={screen}>
            {isDirectoryScreen(screen) ? (
              <DirectoryRoom screen={screen} directory={directory} />
            ) : (
              <MissionScreen screen={screen} onNavigate={navigate} />
            )}
          </ScreenBoundary>
          <ShellDialogs onNavigate={navigate} />
          <UnlockQuestion />
        </ScreenBoundary>
      </AppFrame>
      <NoticeRegion onUndo={undo} />
    </DialogNotices>
  );
}
