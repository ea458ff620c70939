import type { ReactNode } from 'react';
import { CountStrip } from './CountStrip';
import { DayStrip } from './DayStrip';
import { DueCard } from './DueCard';
import { FindingsCard } from './FindingsCard';
import { MissingCard } from './MissingCard';
import { MissionHead } from './MissionHead';
import styles from './OverviewScreen.module.css';

export type OverviewTarget =
  'agreements' | 'itinerary' | 'delegation' | 'venues' | 'conflicts' | 'tasks' | 'promotion' | 'support' | 'outcomes';

export interface OverviewScreenProps {
  onNavigate: (screen: OverviewTarget) => void;
  onImport: (what: 'delegates' | 'agenda') => void;
}

interface OverviewParts extends OverviewScreenProps {
  /** What was handed out, which needs the calendars and comes with them. */
  sent: ReactNode;
}

/** Where the mission stands: dates and clocks, sizes, what is due, what is missing, what conflicts, what was handed out, day by day. */
export function OverviewScreen({ onNavigate, onImport, sent }: OverviewParts) {
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <MissionHead />
        <CountStrip onNavigate={onNavigate} />
        <div className={styles.cards}>
          <DueCard onNavigate={onNavigate} />
          <MissingCard onNavigate={onNavigate} onImport={onImport} />
          <FindingsCard onShowAll={() => onNavigate('conflicts')} />
        </div>
        {sent}
        <DayStrip onShowDay={() => onNavigate('itinerary')} />
      </div>
    </div>
  );
}
