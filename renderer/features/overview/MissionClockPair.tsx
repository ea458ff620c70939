import { useTranslation } from 'react-i18next';
import { mainDestination } from '../../../shared/itinerary/mainDestination';
import { translatedText } from '../../../shared/model/translatedText';
import type { ZoneId } from '../../../shared/model/zoneId';
import { dateIn } from '../../../shared/time/dateIn';
import type { EpochMs } from '../../../shared/time/epochMs';
import { formatDay } from '../../../shared/time/formatDay';
import { formatDifference } from '../../../shared/time/formatDifference';
import { formatTime } from '../../../shared/time/formatTime';
import { formatZoneAbbreviation } from '../../../shared/time/formatZoneAbbreviation';
import { formatZoneName } from '../../../shared/time/formatZoneName';
import { wallTimeAt } from '../../../shared/time/wallTimeAt';
import { zoneDifferenceMinutes } from '../../../shared/time/zoneDifferenceMinutes';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useNow } from '../../hooks/useNow';
import { JumpCurve } from '../../ui/marks/JumpCurve';
import { ZoneChip } from '../../ui/marks/ZoneChip';
import styles from './MissionClockPair.module.css';

/** The time now at home and at the destination, with the bridge between the two clocks. */
export function MissionClockPair() {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const now = useNow();
  const mission = useMission((whole) => whole);
  const destination = mainDestination(mission);
  const homePlace = translatedText(mission, 'homePlace', locale).text;
  const minutes = destination ? zoneDifferenceMinutes(mission.homeZone, destination.zone, now) : 0;
  return (
    <div className={styles.pair}>
      <Clock label={t('home', { place: homePlace })} zone={mission.homeZone} now={now} />
      {destination && minutes !== 0 && (
        <JumpCurve jump={formatDifference(minutes, locale)} direction={minutes < 0 ? 'down' : 'up'} />
      )}
      {destination && (
        <Clock
          label={t('destination', { place: translatedText(destination, 'place', locale).text })}
          zone={destination.zone}
          now={now}
        />
      )}
    </div>
  );
}

function Clock({ label, zone, now }: { label: string; zone: ZoneId; now: EpochMs }) {
  const locale = useLocale();
  return (
    <div className={styles.clock}>
      <span className={styles.label}>{label}</span>
      <span className={styles.time}>{formatTime(wallTimeAt(now, zone), locale, { fullHour: 'minutes' })}</span>
      <span className={styles.day}>
        <ZoneChip name={formatZoneAbbreviation(zone, now, locale)} longName={formatZoneName(zone, now, locale)} />
        {formatDay(dateIn(zone, now), locale, { weekday: 'long' })}
      </span>
    </div>
  );
}
