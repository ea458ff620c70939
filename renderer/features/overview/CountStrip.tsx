import { useTranslation } from 'react-i18next';
import { countsOf } from '../../../shared/itinerary/countsOf';
import { useMission } from '../../hooks/useMission';
import { Countdown } from './Countdown';
import { CountTile } from './CountTile';
import styles from './CountStrip.module.css';

/** The sizes of the mission in figures, each with what is still open about it. */
export function CountStrip() {
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
      />
      <CountTile
        count={counts.meetings}
        label={t('counts.meetings', { count: counts.meetings })}
        detail={t('counts.confirmed', { count: counts.meetingsConfirmed })}
      />
      <CountTile count={counts.unscheduled} label={t('counts.unscheduled')} detail={t('counts.unscheduledHint')} />
      <CountTile
        count={counts.delegates}
        label={t('counts.delegates', { count: counts.delegates })}
        detail={t('counts.delegatesConfirmed', { count: counts.delegatesConfirmed })}
      />
      <CountTile
        count={counts.venues}
        label={t('counts.venues', { count: counts.venues })}
        detail={t('counts.rooms', { count: counts.rooms })}
      />
    </div>
  );
}
