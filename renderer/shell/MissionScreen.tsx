import { assertNever } from '../../shared/model/assertNever';
import { BriefsScreen } from '../features/briefs/BriefsScreen';
import { CalendarsScreen } from '../features/calendars/CalendarsScreen';
import { ConflictsScreen } from '../features/conflicts/ConflictsScreen';
import { DelegationScreen } from '../features/delegation/DelegationScreen';
import { HistoryScreen } from '../features/history/HistoryScreen';
import { ItineraryScreen } from '../features/itinerary/ItineraryScreen';
import { OverviewScreen } from '../features/overview/OverviewScreen';
import { VenuesScreen } from '../features/venues/VenuesScreen';
import type { ScreenId } from './screens';

export interface MissionScreenProps {
  screen: ScreenId;
  onNavigate: (screen: ScreenId) => void;
}

/** The room that is open. Rooms do not know each other: the way from one to another leads through here. */
export function MissionScreen({ screen, onNavigate }: MissionScreenProps) {
  switch (screen) {
    case 'overview':
      return <OverviewScreen onNavigate={onNavigate} />;
    case 'itinerary':
      return <ItineraryScreen />;
    case 'delegation':
      return <DelegationScreen />;
    case 'venues':
      return <VenuesScreen />;
    case 'conflicts':
      return <ConflictsScreen onShowItem={() => onNavigate('itinerary')} />;
    case 'calendars':
      return <CalendarsScreen />;
    case 'briefs':
      return <BriefsScreen />;
    case 'history':
      return <HistoryScreen />;
    default:
      return assertNever(screen);
  }
}
