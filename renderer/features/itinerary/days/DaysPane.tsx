import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MissionDay } from '../../../../shared/itinerary/daysOfMission';
import { formatDay } from '../../../../shared/time/formatDay';
import { formatDifference } from '../../../../shared/time/formatDifference';
import { classNames } from '../../../ui/classNames';
import { SidePane } from '../../../ui/frame/SidePane';
import type { ItemReader } from '../words/itemReader';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';
import styles from './DaysPane.module.css';
import { SeverityDot } from './SeverityDot';
import { useDayMarks } from '../../../hooks/useDayMarks';
import type { MissionDays } from './useMissionDays';

export interface DaysPaneProps {
  missionDays: MissionDays;
  reader: ItemReader;
}

/** The days down the side: date, place, how much, and the jump of the clock where there is one. */
export function DaysPane({ missionDays: { days, day, choose }, reader }: DaysPaneProps) {
  const { t } = useTranslation('itinerary');
  const marks = useDayMarks(days);
  return (
    <SidePane title={t('days.label')} side="left" width="narrow">
      <ToggleButtonGroup
        aria-label={t('days.label')}
        className={classNames(styles.list)}
        orientation="vertical"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[day.date]}
        onSelectionChange={(keys) => {
          const chosen = days.find(({ date }) => keys.has(date));
          if (chosen) choose(chosen.date);
        }}
      >
        {days.map((each) => (
          <ToggleButton key={each.date} id={each.date} className={classNames(styles.day)}>
            <span className={styles.date}>{formatDay(each.date, reader.locale)}</span>
            <span className={styles.count}>{t('common:count.items', { count: marks.get(each.date)?.count ?? 0 })}</span>
            <span className={styles.place}>{placeNameOf(reader.mission, each.zone, reader.locale)}</span>
            {each.jumpMinutes !== 0 && <span className={styles.jump}>{jumpWords(each, reader)}</span>}
            <SeverityDot severity={marks.get(each.date)?.severity} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </SidePane>
  );
}

function jumpWords({ jumpMinutes, zone }: MissionDay, { mission, locale, t }: ItemReader): string {
  const place = placeNameOf(mission, zone, locale);
  return t('time.jump', { difference: formatDifference(jumpMinutes, locale), place });
}
