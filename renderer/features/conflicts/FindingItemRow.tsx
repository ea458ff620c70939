import { useTranslation } from 'react-i18next';
import { placeInBoth } from '../../../shared/conflicts/placeInBoth';
import { endTimeOf } from '../../../shared/itinerary/endTimeOf';
import { saidTimes } from '../../../shared/itinerary/saidTimes';
import { startTimeOf } from '../../../shared/itinerary/startTimeOf';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import { translatedText } from '../../../shared/model/translatedText';
import { dateOf } from '../../../shared/time/dateOf';
import { formatDay } from '../../../shared/time/formatDay';
import { formatTimeRange } from '../../../shared/time/formatTimeRange';
import { sameInstantAt } from '../../../shared/time/sameInstantAt';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Chip } from '../../ui/marks/Chip';
import { TimeSpan } from '../../ui/marks/TimeSpan';
import styles from './ConflictsScreen.module.css';

/** One item of a conflict, with its times where it happens and at home. */
export function FindingItemRow({ item }: { item: ItineraryItem }) {
  const { t } = useTranslation('common');
  const locale = useLocale();
  const homeZone = useMission((mission) => mission.homeZone);
  const place = usePlaceName(item);
  const start = startTimeOf(item);
  const end = endTimeOf(item);
  return (
    <tr>
      <th scope="row" className={styles.title}>
        {translatedText(item, 'title', locale).text || t('untitled')}
        <span className={styles.place}>
          {[start && formatDay(dateOf(start), locale), place].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td className={styles.local}>
        <TimeSpan ends={saidTimes(item, locale)} />
      </td>
      <td className={styles.home}>
        {start && end && formatTimeRange(sameInstantAt(start, homeZone), sameInstantAt(end, homeZone), locale)}
      </td>
      <td>
        <Chip>{t(`itemStatus.${item.status}`)}</Chip>
      </td>
    </tr>
  );
}

function usePlaceName(item: ItineraryItem): string {
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  return placeInBoth(item, mission)[locale];
}
