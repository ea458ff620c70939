import {
  ArrowRight,
  CalendarClock,
  CalendarSearch,
  Eraser,
  FileChartColumn,
  FilePlus2,
  FileUp,
  FolderOpen,
  Keyboard,
  KeyRound,
  Languages,
  LifeBuoy,
  ListPlus,
  Moon,
  Pencil,
  Printer,
  Redo2,
  Save,
  Send,
  Settings2,
  Share2,
  Sun,
  Ticket,
  Undo2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../hooks/useHost';
import { useMissionState } from '../../hooks/useMissionState';
import { useInterface } from '../../store/interfaceStore';
import { useNotices } from '../../store/noticeStore';
import { useReport } from '../../hooks/useReport';
import { useUndo } from '../../hooks/useUndo';
import type { PaletteCommand, PaletteEntry } from './paletteEntry';
import { useAddingCommands } from './useAddingCommands';
import type { DirectoryTarget } from './useDirectoryEntries';

const screens = [
  'overview',
  'itinerary',
  'delegation',
  'venues',
  'conflicts',
  'support',
  'calendars',
  'briefs',
  'history',
  'agreements',
  'tasks',
  'promotion',
  'joint',
  'outcomes',
] as const;
export type CommandTarget = (typeof screens)[number] | DirectoryTarget;

const directoryScreens = ['directory-organisations', 'directory-people'] as const;

/** What can be done from anywhere, by name. */
export function useCommandEntries(onNavigate: (screen: CommandTarget) => void): readonly PaletteEntry[] {
  const { t } = useTranslation('palette');
  const navigation = screens.map((screen): PaletteCommand => ({
    id: `go-${screen}`,
    icon: ArrowRight,
    title: t('command.goTo', { screen: t(`shell:navigation.${screen}`) }),
    run: () => onNavigate(screen),
  }));
  const directory = directoryScreens.map((screen): PaletteCommand => ({
    id: `go-${screen}`,
    icon: ArrowRight,
    title: t('command.goToDirectory', { screen: t(`shell:navigation.${screen}`) }),
    run: () => onNavigate(screen),
  }));
  const acts = [
    ...usePlanningCommands(onNavigate),
    ...useAddingCommands(onNavigate),
    ...useDialogCommands(),
    ...useFileCommands(),
    ...useSettingCommands(),
  ];
  const handingOut = [
    { id: 'write-calendars', icon: Send, title: t('command.writeCalendars'), run: () => onNavigate('calendars') },
    { id: 'print-briefs', icon: Printer, title: t('command.printBriefs'), run: () => onNavigate('briefs') },
    { id: 'report', icon: FileChartColumn, title: t('command.report'), run: () => onNavigate('outcomes') },
  ];
  return [...navigation, ...directory, ...handingOut, ...acts].map((command) => ({
    ...command,
    group: 'commands',
    detail: '',
  }));
}

/** None where nothing may be written. */
function usePlanningCommands(onNavigate: (screen: 'itinerary') => void): readonly PaletteCommand[] {
  const { t } = useTranslation('palette');
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const seekTime = useInterface((state) => state.seekTime);
  const startImport = useInterface((state) => state.startImport);
  const asking = useAskingCommands();
  const findTime = () => {
    seekTime('new-session');
    onNavigate('itinerary');
  };
  if (isReadOnly) return [];
  return [
    { id: 'find-time', icon: CalendarSearch, title: t('command.findTime'), run: findTime },
    ...asking,
    { id: 'import-delegates', icon: FileUp, title: t('command.importDelegates'), run: () => startImport('delegates') },
    { id: 'import-agenda', icon: FileUp, title: t('command.importAgenda'), run: () => startImport('agenda') },
  ];
}

/** What is asked of somebody: hosts, those who grant benefits, the team. */
function useAskingCommands(): readonly PaletteCommand[] {
  const { t } = useTranslation('palette');
  const { addTaskFor, askSupportFor, startClaim } = useInterface.getState();
  const openDialog = useNotices((state) => state.openDialog);
  const askSupport = () => {
    askSupportFor(null);
    openDialog('ask-support');
  };
  const claimBenefit = () => {
    startClaim({});
    openDialog('claim-benefit');
  };
  const addTask = () => {
    addTaskFor(null);
    openDialog('add-task');
  };
  return [
    { id: 'ask-support', icon: LifeBuoy, title: t('command.askSupport'), run: askSupport },
    { id: 'claim-benefit', icon: Ticket, title: t('command.claimBenefit'), run: claimBenefit },
    { id: 'add-task', icon: ListPlus, title: t('command.addTask'), run: addTask },
    {
      id: 'task-timeline',
      icon: CalendarClock,
      title: t('command.addTimeline'),
      run: () => openDialog('task-timeline'),
    },
  ];
}

function useDialogCommands(): readonly PaletteCommand[] {
  const { t } = useTranslation('palette');
  const openDialog = useNotices((state) => state.openDialog);
  return [
    { id: 'edit-mission', icon: Pencil, title: t('command.editMission'), run: () => openDialog('edit-mission') },
    { id: 'new-mission', icon: FilePlus2, title: t('command.newMission'), run: () => openDialog('new-mission') },
    { id: 'hand-over', icon: Share2, title: t('command.handOver'), run: () => openDialog('hand-over') },
    { id: 'protect', icon: KeyRound, title: t('command.protect'), run: () => openDialog('protect') },
    { id: 'reduce', icon: Eraser, title: t('command.reduce'), run: () => openDialog('reduce') },
    { id: 'settings', icon: Settings2, title: t('command.settings'), run: () => openDialog('settings') },
    { id: 'shortcuts', icon: Keyboard, title: t('command.shortcuts'), run: () => openDialog('shortcuts') },
  ];
}

function useFileCommands(): readonly PaletteCommand[] {
  const { t } = useTranslation('palette');
  const host = useHost();
  const report = useReport();
  const { undo, redo } = useUndo();
  return [
    { id: 'undo', icon: Undo2, title: t('command.undo'), run: undo },
    { id: 'redo', icon: Redo2, title: t('command.redo'), run: redo },
    { id: 'save', icon: Save, title: t('command.save'), run: () => void report(host.saveMission()) },
    { id: 'save-as', icon: Save, title: t('command.saveAs'), run: () => void report(host.saveMissionAs()) },
    { id: 'open', icon: FolderOpen, title: t('command.openFile'), run: () => void report(host.openMission({})) },
  ];
}

function useSettingCommands(): readonly PaletteCommand[] {
  const { t } = useTranslation('palette');
  const host = useHost();
  return [
    { id: 'fr', icon: Languages, title: t('command.french'), run: () => void host.changeSettings({ locale: 'fr' }) },
    { id: 'en', icon: Languages, title: t('command.english'), run: () => void host.changeSettings({ locale: 'en' }) },
    { id: 'light', icon: Sun, title: t('command.light'), run: () => void host.changeSettings({ theme: 'light' }) },
    { id: 'dark', icon: Moon, title: t('command.dark'), run: () => void host.changeSettings({ theme: 'dark' }) },
  ];
}
