import { useTranslation } from 'react-i18next';
import type { DaySpan } from '../../../shared/agreements/daySpan';
import { standingOn } from '../../../shared/agreements/standingOn';
import { uncoveredDays } from '../../../shared/agreements/uncoveredDays';
import type { Term } from '../../../shared/model/term';
import { useMission } from '../../hooks/useMission';
import { StandingBox } from './StandingBox';
import { useDayWords } from './useDayWords';

/** Whether the agreement is in force on every day of the mission. */
export function MissionStanding({ terms }: { terms: readonly Term[] }) {
  const { t } = useTranslation('agreements');
  const mission = useMission((whole) => whole);
  const { range } = useDayWords();
  const missing = uncoveredDays(terms, mission);
  const whenNone = useReason(terms, mission);
  const [first] = missing;
  if (!first) {
    return (
      <StandingBox
        severity="fine"
        title={t('mission.whole')}
        detail={t('mission.wholeDetail', { range: range(mission) })}
      />
    );
  }
  if (first.firstDay === mission.firstDay && first.lastDay === mission.lastDay) {
    return <StandingBox severity="impossible" title={t('mission.none')} detail={whenNone} />;
  }
  const days = missing.map(range).join(', ');
  return (
    <StandingBox severity="impossible" title={t('mission.part')} detail={t('mission.partDetail', { range: days })} />
  );
}

/** Why it is in force on none of the days: it has ended, or has not begun. */
function useReason(terms: readonly Term[], { firstDay }: DaySpan): string {
  const { t } = useTranslation('agreements');
  const { dayOfYear } = useDayWords();
  const standing = standingOn(terms, firstDay);
  const day = dayOfYear(firstDay);
  if (standing.kind === 'gap' || standing.kind === 'ended') {
    return t('mission.ended', { count: standing.daysSince, day });
  }
  return standing.kind === 'not-begun'
    ? t('mission.not-begun', { count: standing.daysUntil, day })
    : t('mission.no-terms');
}
