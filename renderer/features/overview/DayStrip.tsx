import { useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { daysOfMission, type MissionDay } from '../../../shared/itinerary/daysOfMission';
import { translatedText } from '../../../shared/model/translatedText';
import { formatDay } from '../../../shared/time/formatDay';
import { formatDifference } from '../../../shared/time/formatDifference';
import { type DayMark, useDayMarks } from '../../hooks/useDayMarks';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useView } from '../../hooks/useView';
import { StatusMark } from '../../ui/marks/StatusMark';
import styles from './DayStrip.module.css';

const shownAtMost = 14;

/** The days of the mission in a row, each a way into its itinerary. */
export function DayStrip({ onShowDay }: { onShowDay: () => void }) {
  const { t } = useTranslation('overview');
  const mission = useMission((whole) => whole);
  const [, changeView] = useView();
  const days = useMemo(() => daysOfMission(mission).slice(0, shownAtMost), [mission]);
  const marks = useDayMarks(days);
  return (
    <nav className={styles.days} aria-label={t('days.title')}>
      {days.map((day) => (
        <DayButton
          key={day.date}
          day={day}
          mark={marks.get(day.date)}
          onPress={() => {
            changeView({ day: day.date });
            onShowDay();
          }}
        />
      ))}
    </nav>
  );
}

interface DayButtonProps {
  day: MissionDay;
  mark: DayMark | undefined;
  onPress: () => void;
}

function DayButton({ day, mark, onPress }: DayButtonProps) {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const place = translatedText(
    day.destination ?? { placeFr: mission.homePlaceFr, placeEn: mission.homePlaceEn },
    'place',
    locale,
  );
  const jump = day.jumpMinutes === 0 ? '' : `, ${formatDifference(day.jumpMinutes, locale)}`;
  return (
    <AriaButton className={styles.day ?? ''} onPress={onPress}>
      <span className={styles.head}>
        <strong className={styles.date}>{formatDay(day.date, locale, { month: 'none' })}</strong>
        {mark?.severity && <StatusMark severity={mark.severity} label={t(`common:severity.${mark.severity}`)} />}
      </span>
      <span className={styles.place}>{day.isTravelDay ? `${t('days.travel')}${jump}` : place.text}</span>
      <span className={styles.place}>{t('common:count.items', { count: mark?.count ?? 0 })}</span>
    </AriaButton>
  );
}
