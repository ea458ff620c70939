import { useTranslation } from 'react-i18next';
import { countsOf } from '../../../shared/itinerary/countsOf';
import { useMission } from '../../hooks/useMission';
import { Countdown } from './Countdown';
import { CountTile } from './CountTile';
import styles from './CountStrip.module.css';
import type { OverviewTarget } from './OverviewScreen';

/** The sizes of the mission in figures, each with what is still open about it and the way to where it is. */
export function CountStrip({ onNavigate }: { onNavigate: (screen: OverviewTarget) => void }) {
  const { t } = useTranslation('overview');
  const mission = useMission((whole) => whole);
  const counts = countsOf(mission);
  return (
    <div className={styles.strip}>
      <Countdown />
      <CountTile
        count={counts.items}
        label={t('counts.items', { count: counts.items })}
        detail={t('counts.tentative', { count: counts.tentative })}
        onPress={() => onNavigate('itinerary')}
      />
      <CountTile
        count={counts.meetings}
        label={t('counts.meetings', { count: counts.meetings })}
        detail={t('counts.confirmed', { count: counts.meetingsConfirmed })}
        onPress={() => onNavigate('outcomes')}
      />
      <CountTile
        count={counts.unscheduled}
        label={t('counts.unscheduled')}
        detail={t('counts.unscheduledHint')}
        onPress={() => onNavigate('itinerary')}
      />
      <CountTile
        count={counts.delegates}
        label={t('counts.delegates', { count: counts.delegates })}
        detail={t('counts.delegatesConfirmed', { count: counts.delegatesConfirmed })}
        onPress={() => onNavigate('delegation')}
      />
      <CountTile
        count={counts.venues}
        label={t('counts.venues', { count: counts.venues })}
        detail={t('counts.rooms', { count: counts.rooms })}
        onPress={() => onNavigate('venues')}
      />
    </div>
  );
}
