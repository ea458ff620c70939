import { useNotices } from '../store/noticeStore';
import { laterPart } from './laterPart';
import type { ScreenId } from './screens';

const AddTaskDialog = laterPart((parts) => parts.AddTaskDialog);
const AskSupportDialog = laterPart((parts) => parts.AskSupportDialog);
const ClaimBenefitDialog = laterPart((parts) => parts.ClaimBenefitDialog);
const CommandPalette = laterPart((parts) => parts.CommandPalette);
const HandOverDialog = laterPart((parts) => parts.HandOverDialog);
const MissionDialog = laterPart((parts) => parts.MissionDialog);
const NewMissionDialog = laterPart((parts) => parts.NewMissionDialog);
const NoteOutcomeDialog = laterPart((parts) => parts.NoteOutcomeDialog);
const ProtectionDialog = laterPart((parts) => parts.ProtectionDialog);
const ReductionDialog = laterPart((parts) => parts.ReductionDialog);
const SettingsDialog = laterPart((parts) => parts.SettingsDialog);
const ShortcutsDialog = laterPart((parts) => parts.ShortcutsDialog);
const TimelineDialog = laterPart((parts) => parts.TimelineDialog);

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
    case 'protect':
      return <ProtectionDialog onClose={close} />;
    case 'reduce':
      return <ReductionDialog onClose={close} />;
    case 'ask-support':
      return <AskSupportDialog onClose={close} />;
    case 'claim-benefit':
      return <ClaimBenefitDialog onClose={close} />;
    case 'add-task':
      return <AddTaskDialog onClose={close} />;
    case 'task-timeline':
      return <TimelineDialog onClose={close} />;
    case 'note-outcome':
      return <NoteOutcomeDialog onClose={close} />;
    case 'edit-mission':
      return <MissionDialog onClose={close} />;
  }
}
