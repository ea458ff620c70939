import { useTranslation } from 'react-i18next';
import { expiresWithin } from '../../../shared/agreements/expiresWithin';
import { type Standing, standingOn } from '../../../shared/agreements/standingOn';
import { assertNever } from '../../../shared/model/assertNever';
import type { Term } from '../../../shared/model/term';
import { useToday } from '../../hooks/useToday';
import { Chip } from '../../ui/marks/Chip';
import { StandingBox } from './StandingBox';
import { useDayWords } from './useDayWords';

/** As early as a renewal is worth a thought. */
const monthsOfNotice = 6;

/** Whether the agreement is in force today, and until or since when. */
export function TodayStanding({ terms }: { terms: readonly Term[] }) {
  const { t } = useTranslation('agreements');
  const today = useToday();
  const standing = standingOn(terms, today);
  return (
    <StandingBox
      severity={standing.kind === 'in-force' ? 'fine' : 'check'}
      title={t(`today.${standing.kind}`)}
      detail={useStandingDetail(standing)}
    >
      {expiresWithin(terms, today, monthsOfNotice) && <Chip tone="risk">{t('soon', { count: monthsOfNotice })}</Chip>}
    </StandingBox>
  );
}

function useStandingDetail(standing: Standing): string {
  const { t } = useTranslation('agreements');
  const { day } = useDayWords();
  switch (standing.kind) {
    case 'in-force':
      if (standing.daysLeft === 0) return t('detail.last-day');
      return t('detail.in-force', { count: standing.daysLeft, day: day(standing.until) });
    case 'gap':
      return t('detail.gap', { ended: day(standing.ended), begins: day(standing.begins) });
    case 'ended':
      return t('detail.ended', { count: standing.daysSince, day: day(standing.ended) });
    case 'not-begun':
      return t('detail.not-begun', { count: standing.daysUntil, day: day(standing.begins) });
    case 'no-terms':
      return t('detail.no-terms');
    default:
      return assertNever(standing);
  }
}
