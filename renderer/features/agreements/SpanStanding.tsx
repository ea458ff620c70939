import { useTranslation } from 'react-i18next';
import { standingOn } from '../../../shared/agreements/standingOn';
import { uncoveredDays } from '../../../shared/agreements/uncoveredDays';
import type { Term } from '../../../shared/model/term';
import type { CheckedSpan } from './checkedSpan';
import { StandingBox } from './StandingBox';
import { useDayWords } from './useDayWords';

interface SpanStandingProps {
  terms: readonly Term[];
  checked: CheckedSpan;
}

/** Whether the agreement is in force on every day of the mission, or of whatever it is checked against. */
export function SpanStanding({ terms, checked }: SpanStandingProps) {
  const missing = uncoveredDays(terms, checked);
  const { range } = useDayWords();
  const { t } = useTranslation('agreements');
  const whenNone = useReason(terms, checked);
  const [first] = missing;
  const title = useTitle(checked);
  if (!first) {
    return (
      <StandingBox
        severity="fine"
        title={title('whole')}
        detail={t('mission.wholeDetail', { range: range(checked) })}
      />
    );
  }
  if (first.firstDay === checked.firstDay && first.lastDay === checked.lastDay) {
    return <StandingBox severity="impossible" title={title('none')} detail={whenNone} />;
  }
  const days = missing.map(range).join(', ');
  return <StandingBox severity="impossible" title={title('part')} detail={t('mission.partDetail', { range: days })} />;
}

/** By the name of the mission where it is another one, by the days where it is none. */
function useTitle({ title, isThisMission, ...span }: CheckedSpan) {
  const { t } = useTranslation('agreements');
  const { range } = useDayWords();
  return (standing: 'whole' | 'part' | 'none') =>
    isThisMission ? t(`mission.${standing}`) : t(`check.${standing}`, { what: title ?? range(span) });
}

/** Why it is in force on none of the days: it has ended, or has not begun. */
function useReason(terms: readonly Term[], { firstDay }: CheckedSpan): string {
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
