import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../shared/agreements/evidenceByClause';
import { evidenceTitle } from '../../../shared/i18n/evidenceTitle';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useDayWords } from './useDayWords';

/** What was done under a clause, and when, in words. */
export function useEvidenceWords(): (evidence: Evidence) => string {
  const { i18n } = useTranslation('clauses');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const { dayOfYear } = useDayWords();
  return (evidence) => {
    const title = evidenceTitle(i18n, mission, evidence, locale);
    return evidence.day === undefined ? title : `${title} · ${dayOfYear(evidence.day)}`;
  };
}
