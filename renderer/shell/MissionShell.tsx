import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotices } from '../store/noticeStore';
import { useUndo } from '../hooks/useUndo';
import { useView } from '../hooks/useView';
import { AppFrame } from '../ui/frame/AppFrame';
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
import { type ScreenId, screenOf } from './screens';
import { ShellDialogs } from './ShellDialogs';
import { UnlockQuestion } from './UnlockQuestion';
import { useMenuActions } from './useMenuActions';
import { useQuestionMark } from './useQuestionMark';

/** A mission's window: the frame around whichever screen is open, and what lies over all of them. */
export function MissionShell() {
  const { t } = useTranslation('shell');
  const [view, changeView] = useView();
  const openDialog = useNotices((state) => state.openDialog);
  const { undo, redo } = useUndo();
  const screen = screenOf(view.screen);
  const navigate = useCallback((next: ScreenId) => changeView({ screen: next }), [changeView]);
  const showShortcuts = useCallback(() => openDialog('shortcuts'), [openDialog]);
  useMenuActions({ onNavigate: navigate, onUndo: undo, onRedo: redo, onDialog: openDialog });
  useQuestionMark(showShortcuts);
  return (
    <>
      <AppFrame
        titleBar={<MissionTitleBar onSearch={() => openDialog('palette')} onUndo={undo} onRedo={redo} />}
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
            <MissionScreen screen={screen} onNavigate={navigate} />
          </ScreenBoundary>
          <ShellDialogs onNavigate={navigate} />
          <UnlockQuestion />
        </ScreenBoundary>
      </AppFrame>
      <NoticeRegion onUndo={undo} />
    </>
  );
}
