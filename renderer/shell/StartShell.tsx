import { BookUser, Globe, Settings2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { zoneRelease } from '../../shared/time/zoneRelease';
import { RecoveryScreen } from '../features/recovery/RecoveryScreen';
import { StartScreen } from '../features/start/StartScreen';
import { type DialogName, useNotices } from '../store/noticeStore';
import { useWindowState } from '../hooks/useWindowState';
import { Button } from '../ui/controls/Button';
import { IconButton } from '../ui/controls/IconButton';
import { AppFrame } from '../ui/frame/AppFrame';
import { BrandMark } from '../ui/frame/BrandMark';
import { StatusBar } from '../ui/frame/StatusBar';
import { StatusItem } from '../ui/frame/StatusItem';
import { TitleBar } from '../ui/frame/TitleBar';
import { TitleBarName } from '../ui/frame/TitleBarName';
import { Icon } from '../ui/marks/Icon';
import { DirectoryShell } from './DirectoryShell';
import { FailureBanner } from './FailureBanner';
import { LanguageSwitch } from './LanguageSwitch';
import { laterPart } from './laterPart';
import { OwnWindowButtons } from './OwnWindowButtons';
import type { DirectoryScreenId } from './screens';
import { ScreenBoundary } from './ScreenBoundary';
import { shortcutText } from './shortcutText';
import { UnlockQuestion } from './UnlockQuestion';
import { useMenuActions } from './useMenuActions';

const FirstDayDialog = laterPart((parts) => parts.FirstDayDialog);
const SettingsDialog = laterPart((parts) => parts.SettingsDialog);
const ShortcutsDialog = laterPart((parts) => parts.ShortcutsDialog);

/** The window before a mission is open. */
export function StartShell() {
  const { t } = useTranslation('shell');
  const platform = useWindowState((state) => state.platform);
  const recovery = useWindowState((state) => state.recovery);
  const openDialog = useNotices((state) => state.openDialog);
  const fail = useNotices((state) => state.fail);
  const [room, setRoom] = useState<DirectoryScreenId | null>(null);
  const navigate = (next: DirectoryScreenId | null) => {
    // What was refused was refused there.
    if (next !== room) fail(null);
    setRoom(next);
  };
  useMenuActions({
    onNavigate: stayHere,
    onUndo: stayHere,
    onRedo: stayHere,
    onDialog: (dialog) => isOfStartPage(dialog) && openDialog(dialog),
  });
  if (room && !recovery) {
    return (
      <DirectoryShell
        screen={room}
        titleBar={<StartTitleBar />}
        statusBar={<StartStatusBar />}
        dialogs={
          <>
            <StartDialogs />
            <UnlockQuestion />
          </>
        }
        onNavigate={navigate}
      />
    );
  }
  return (
    <AppFrame
      titleBar={<StartTitleBar onDirectory={() => navigate('directory-organisations')} />}
      statusBar={<StartStatusBar />}
    >
      <FailureBanner closeLabel={t('common:action.close')} />
      <ScreenBoundary>
        {recovery ? (
          <RecoveryScreen recovery={recovery} />
        ) : (
          <StartScreen openShortcut={shortcutText(t, platform, 'O')} FirstDayDialog={FirstDayDialog} />
        )}
        <StartDialogs />
        <UnlockQuestion />
      </ScreenBoundary>
    </AppFrame>
  );
}

/** There is nowhere to go from the start page, and nothing to take back, before a mission is open. */
const stayHere = () => {};

/** The others would wait unseen and come up over the next mission. */
function isOfStartPage(dialog: DialogName): boolean {
  return dialog === 'settings' || dialog === 'shortcuts';
}

function StartTitleBar({ onDirectory }: { onDirectory?: () => void }) {
  const { t } = useTranslation('shell');
  const openDialog = useNotices((state) => state.openDialog);
  return (
    <TitleBar
      start={
        <>
          <BrandMark />
          <TitleBarName name={t('common:appName')} />
        </>
      }
      end={
        <>
          {onDirectory && (
            <Button size="compact" variant="quiet" icon={BookUser} onPress={onDirectory}>
              {t('navigation.directory')}
            </Button>
          )}
          <IconButton icon={Settings2} label={t('navigation.settings')} onPress={() => openDialog('settings')} />
          <OwnWindowButtons />
        </>
      }
    />
  );
}

function StartStatusBar() {
  const { t } = useTranslation('shell');
  const version = useWindowState((state) => state.version);
  return (
    <StatusBar
      label={t('statusBar.label')}
      start={
        <>
          <StatusItem>{t('saveState.ready')}</StatusItem>
          <StatusItem>{t('statusBar.version', { version })}</StatusItem>
        </>
      }
      end={
        <>
          <StatusItem>
            <Icon of={Globe} size={14} />
            {t('statusBar.zoneRules', { release: zoneRelease })}
          </StatusItem>
          <LanguageSwitch />
        </>
      }
    />
  );
}

function StartDialogs() {
  const dialog = useNotices((state) => state.dialog);
  const openDialog = useNotices((state) => state.openDialog);
  if (dialog === 'settings') return <SettingsDialog onClose={() => openDialog(null)} />;
  if (dialog === 'shortcuts') return <ShortcutsDialog onClose={() => openDialog(null)} />;
  return null;
}
