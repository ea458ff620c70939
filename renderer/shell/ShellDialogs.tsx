import { SettingsDialog } from '../features/settings/SettingsDialog';
import { ShortcutsDialog } from '../features/settings/ShortcutsDialog';
import { HandOverDialog } from '../features/handOver/HandOverDialog';
import { ReductionDialog } from '../features/reduction/ReductionDialog';
import { NewMissionDialog } from '../features/start/NewMissionDialog';
import { MissionDialog } from '../features/overview/MissionDialog';
import { CommandPalette } from '../features/palette/CommandPalette';
import { useNotices } from '../store/noticeStore';
import type { ScreenId } from './screens';

/** The dialog that lies over the window, if any. */
export function ShellDialogs({ onNavigate }: { onNavigate: (screen: ScreenId) => void }) {
  const dialog = useNotices((state) => state.dialog);
  const openDialog = useNotices((state) => state.openDialog);
  const close = () => openDialog(null);
  switch (dialog) {
    case null:
      return null;
    case 'palette':
      return <CommandPalette onClose={close} onNavigate={onNavigate} />;
    case 'settings':
      return <SettingsDialog onClose={close} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
    case 'new-mission':
      return <NewMissionDialog onClose={close} />;
    case 'hand-over':
      return <HandOverDialog onClose={close} />;
    case 'reduce':
      return <ReductionDialog onClose={close} />;
    case 'edit-mission':
      return <MissionDialog onClose={close} />;
  }
}
