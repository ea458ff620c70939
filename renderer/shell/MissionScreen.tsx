import { useState } from 'react';
import { assertNever } from '../../shared/model/assertNever';
import { BriefsScreen } from '../features/briefs/BriefsScreen';
import { CalendarsScreen } from '../features/calendars/CalendarsScreen';
import { ConflictsScreen } from '../features/conflicts/ConflictsScreen';
import { DelegationScreen } from '../features/delegation/DelegationScreen';
import { HistoryScreen } from '../features/history/HistoryScreen';
import { ItineraryScreen } from '../features/itinerary/ItineraryScreen';
import { ImportAgendaScreen } from '../features/imports/ImportAgendaScreen';
import { ImportDelegatesScreen } from '../features/imports/ImportDelegatesScreen';
import { OverviewScreen } from '../features/overview/OverviewScreen';
import { VenuesScreen } from '../features/venues/VenuesScreen';
import type { ScreenId } from './screens';

type Importing = 'delegates' | 'agenda';

export interface MissionScreenProps {
  screen: ScreenId;
  onNavigate: (screen: ScreenId) => void;
}

/** The room that is open. Rooms do not know each other: the way from one to another leads through here. */
export function MissionScreen({ screen, onNavigate }: MissionScreenProps) {
  // A new screen mounts afresh and so leaves an import behind: nothing has changed before its last step.
  const [importing, setImporting] = useState<Importing | null>(null);
  const close = () => setImporting(null);
  if (importing === 'delegates') return <ImportDelegatesScreen onClose={close} />;
  if (importing === 'agenda') return <ImportAgendaScreen onClose={close} />;
  return <Room screen={screen} onNavigate={onNavigate} onImport={setImporting} />;
}

interface RoomProps extends MissionScreenProps {
  onImport: (what: Importing) => void;
}

function Room({ screen, onNavigate, onImport }: RoomProps) {
  switch (screen) {
    case 'overview':
      return <OverviewScreen onNavigate={onNavigate} onImport={onImport} />;
    case 'itinerary':
      return <ItineraryScreen onImport={() => onImport('agenda')} />;
    case 'delegation':
      return <DelegationScreen onImport={() => onImport('delegates')} />;
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
