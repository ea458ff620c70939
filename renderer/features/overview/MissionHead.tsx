import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { countsOf } from '../../../shared/itinerary/countsOf';
import { mainDestination } from '../../../shared/itinerary/mainDestination';
import { translatedText } from '../../../shared/model/translatedText';
import { formatDateRange } from '../../../shared/time/formatDateRange';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useNotices } from '../../store/noticeStore';
import { IconButton } from '../../ui/controls/IconButton';
import { Chip } from '../../ui/marks/Chip';
import styles from './MissionHead.module.css';
import { MissionClockPair } from './MissionClockPair';

/** What the mission is, where and when, and what time it is at both ends. */
export function MissionHead() {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const openDialog = useNotices((state) => state.openDialog);
  const counts = countsOf(mission);
  const destination = mainDestination(mission);
  const place = destination ? translatedText(destination, 'place', locale).text : t('noDestination');
  const range = formatDateRange(mission.firstDay, mission.lastDay, locale);
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.summary}>
          <Chip tone="accent">{t(`common:lifecycle.${mission.lifecycle}`)}</Chip>
          {t('summary', {
            kind: t(`common:missionKind.${mission.kind}`),
            organisations: t('common:count.organisations', { count: counts.organisations }),
            delegates: t('common:count.delegates', { count: counts.delegates }),
          })}
        </p>
        <div className={styles.title}>
          <h1>{translatedText(mission, 'title', locale).text || t('common:untitled')}</h1>
          <IconButton icon={Pencil} label={t('edit')} onPress={() => openDialog('edit-mission')} />
        </div>
        <p className={styles.dates}>{t('datesLine', { place, range })}</p>
      </div>
      <MissionClockPair />
    </header>
  );
}
