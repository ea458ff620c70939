import type { ZoneId } from '../../shared/model/zoneId';
import { translatedText } from '../../shared/model/translatedText';
import { mainDestination } from '../../shared/itinerary/mainDestination';
import { formatTime } from '../../shared/time/formatTime';
import { formatZoneAbbreviation } from '../../shared/time/formatZoneAbbreviation';
import { wallTimeAt } from '../../shared/time/wallTimeAt';
import { useLocale } from '../hooks/useLocale';
import { useMission } from '../hooks/useMission';
import { useNow } from '../hooks/useNow';
import { StatusItem } from '../ui/frame/StatusItem';
import styles from './MissionClocks.module.css';

/** What time it is now at home and at the destination, each named with its zone. */
export function MissionClocks() {
  const mission = useMission((whole) => whole);
  const locale = useLocale();
  const destination = mainDestination(mission);
  const isElsewhere = destination !== undefined && destination.zone !== mission.homeZone;
  return (
    <>
      {isElsewhere && <Clock place={translatedText(destination, 'place', locale).text} zone={destination.zone} />}
      <Clock place={translatedText(mission, 'homePlace', locale).text} zone={mission.homeZone} />
    </>
  );
}

function Clock({ place, zone }: { place: string; zone: ZoneId }) {
  const now = useNow();
  const locale = useLocale();
  return (
    <StatusItem>
      <strong className={styles.time}>{formatTime(wallTimeAt(now, zone), locale)}</strong> {place}{' '}
      {formatZoneAbbreviation(zone, now, locale)}
    </StatusItem>
  );
}
