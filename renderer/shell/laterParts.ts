import { AgreementsScreen } from '../features/agreements/AgreementsScreen';
import { ClaimBenefitDialog } from '../features/agreements/ClaimBenefitDialog';
import { BriefsScreen } from '../features/briefs/BriefsScreen';
import { CalendarsScreen } from '../features/calendars/CalendarsScreen';
import { ConflictsScreen } from '../features/conflicts/ConflictsScreen';
import { DelegationScreen } from '../features/delegation/DelegationScreen';
import { DirectoryScreen } from '../features/directory/DirectoryScreen';
import { HandOverDialog } from '../features/handOver/HandOverDialog';
import { HistoryScreen } from '../features/history/HistoryScreen';
import { ImportAgendaScreen } from '../features/imports/ImportAgendaScreen';
import { ImportListScreen } from '../features/imports/ImportListScreen';
import { ItineraryScreen } from '../features/itinerary/ItineraryScreen';
import { JointActivitiesScreen } from '../features/jointActivities/JointActivitiesScreen';
import { NoteOutcomeDialog } from '../features/outcomes/NoteOutcomeDialog';
import { OutcomesScreen } from '../features/outcomes/OutcomesScreen';
import { MissionDialog } from '../features/overview/MissionDialog';
import { SentCard } from '../features/overview/SentCard';
import { CommandPalette } from '../features/palette/CommandPalette';
import { ProtectionDialog } from '../features/protection/ProtectionDialog';
import { UnlockDialog } from '../features/protection/UnlockDialog';
import { ReductionDialog } from '../features/reduction/ReductionDialog';
import { SettingsDialog } from '../features/settings/SettingsDialog';
import { ShortcutsDialog } from '../features/settings/ShortcutsDialog';
import { AskSupportDialog } from '../features/support/AskSupportDialog';
import { SupportScreen } from '../features/support/SupportScreen';
import { AddTaskDialog } from '../features/tasks/AddTaskDialog';
import { PromotionScreen } from '../features/promotion/PromotionScreen';
import { TasksScreen } from '../features/tasks/TasksScreen';
import { TimelineDialog } from '../features/tasks/TimelineDialog';
import { FirstDayDialog } from '../features/start/FirstDayDialog';
import { NewMissionDialog } from '../features/start/NewMissionDialog';
import { VenuesScreen } from '../features/venues/VenuesScreen';

/**
 * What neither the start page nor the overview draws first: the second script of the page, and with it every library that
 * only this needs. One script, not one for each part: the parts share most of what they need, and apart they came to 130
 * files.
 */
export const laterParts = {
  AddTaskDialog,
  AgreementsScreen,
  AskSupportDialog,
  BriefsScreen,
  CalendarsScreen,
  ClaimBenefitDialog,
  CommandPalette,
  ConflictsScreen,
  DelegationScreen,
  DirectoryScreen,
  FirstDayDialog,
  HandOverDialog,
  HistoryScreen,
  ImportAgendaScreen,
  ImportListScreen,
  ItineraryScreen,
  JointActivitiesScreen,
  MissionDialog,
  NewMissionDialog,
  NoteOutcomeDialog,
  OutcomesScreen,
  PromotionScreen,
  ProtectionDialog,
  ReductionDialog,
  SentCard,
  SettingsDialog,
  ShortcutsDialog,
  SupportScreen,
  TasksScreen,
  TimelineDialog,
  UnlockDialog,
  VenuesScreen,
};

export type LaterParts = typeof laterParts;
