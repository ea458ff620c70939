import { useDeferredValue, useEffect } from 'react';
import { assertNever } from '../../shared/model/assertNever';
import { OverviewScreen } from '../features/overview/OverviewScreen';
import { type Importing, useInterface } from '../store/interfaceStore';
import { laterPart } from './laterPart';
import type { DirectoryScreenId, ScreenId } from './screens';

const AgreementsScreen = laterPart((parts) => parts.AgreementsScreen);
const BriefsScreen = laterPart((parts) => parts.BriefsScreen);
const CalendarsScreen = laterPart((parts) => parts.CalendarsScreen);
const ConflictsScreen = laterPart((parts) => parts.ConflictsScreen);
const DelegationScreen = laterPart((parts) => parts.DelegationScreen);
const HistoryScreen = laterPart((parts) => parts.HistoryScreen);
const ImportAgendaScreen = laterPart((parts) => parts.ImportAgendaScreen);
const ImportListScreen = laterPart((parts) => parts.ImportListScreen);
const ItineraryScreen = laterPart((parts) => parts.ItineraryScreen);
const JointActivitiesScreen = laterPart((parts) => parts.JointActivitiesScreen);
const OutcomesScreen = laterPart((parts) => parts.OutcomesScreen);
const SentCard = laterPart((parts) => parts.SentCard);
const SupportScreen = laterPart((parts) => parts.SupportScreen);
const PromotionScreen = laterPart((parts) => parts.PromotionScreen);
const TasksScreen = laterPart((parts) => parts.TasksScreen);
const VenuesScreen = laterPart((parts) => parts.VenuesScreen);

export interface MissionScreenProps {
  screen: Exclude<ScreenId, DirectoryScreenId>;
  onNavigate: (screen: ScreenId) => void;
}

/** The room that is open. Rooms do not know each other: the way from one to another leads through here. */
export function MissionScreen({ screen, onNavigate }: MissionScreenProps) {
  // A room with the thousands that were just imported is drawn without keeping the window from painting.
  const importing = useDeferredValue(useInterface((state) => state.importing));
  const startImport = useInterface((state) => state.startImport);
  // A new screen leaves an import behind: nothing has changed before its last step.
  useEffect(() => () => startImport(null), [startImport]);
  const close = () => startImport(null);
  if (importing === 'delegates') return <ImportListScreen list="delegates" onClose={close} />;
  if (importing === 'agenda') return <ImportAgendaScreen onClose={close} />;
  return <Room screen={screen} onNavigate={onNavigate} onImport={startImport} />;
}

interface RoomProps extends MissionScreenProps {
  onImport: (what: Importing) => void;
}

function Room({ screen, onNavigate, onImport }: RoomProps) {
  switch (screen) {
    case 'overview':
      return <OverviewScreen onNavigate={onNavigate} onImport={onImport} sent={<SentCard onNavigate={onNavigate} />} />;
    case 'itinerary':
      return <ItineraryScreen onImport={() => onImport('agenda')} />;
    case 'delegation':
      return <DelegationScreen onImport={() => onImport('delegates')} />;
    case 'venues':
      return <VenuesScreen />;
    case 'conflicts':
      return (
        <ConflictsScreen
          onShowItem={() => onNavigate('itinerary')}
          onShowSupport={() => onNavigate('support')}
          onShowClaim={() => onNavigate('agreements')}
          onShowAnnouncement={() => onNavigate('promotion')}
        />
      );
    case 'support':
      return <SupportScreen onShowBriefs={() => onNavigate('briefs')} />;
    case 'calendars':
      return <CalendarsScreen />;
    case 'briefs':
      return <BriefsScreen />;
    case 'history':
      return <HistoryScreen />;
    case 'agreements':
      return <AgreementsScreen onShowBriefs={() => onNavigate('briefs')} />;
    case 'promotion':
      return <PromotionScreen />;
    case 'tasks':
      return <TasksScreen />;
    case 'joint':
      return <JointActivitiesScreen />;
    case 'outcomes':
      return <OutcomesScreen />;
    default:
      return assertNever(screen);
  }
}
