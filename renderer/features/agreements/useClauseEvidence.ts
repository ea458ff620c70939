import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { claimsOf } from '../../../shared/agreements/claimsOf';
import { evidenceTitle } from '../../../shared/i18n/evidenceTitle';
import type { ClauseId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useDayWords } from './useDayWords';

/** What a clause may be linked to beside the itinerary, by name; and the requests that name it. */
export function useClauseEvidence(clause: ClauseId) {
  const { i18n } = useTranslation('clauses');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const { day } = useDayWords();
  return useMemo(() => {
    const requests = Object.values(mission.supportRequests).filter(({ deleted }) => !deleted);
    const outcomes = Object.values(mission.outcomes).filter(({ deleted }) => !deleted);
    const otherClause = (id: ClauseId | undefined) => {
      const other = id === undefined || id === clause ? undefined : mission.clauses[id];
      return other && translatedText(other, 'title', locale).text;
    };
    const byLabel = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label, 'fr-CA');
    return {
      requests: requests
        .map((record) => ({
          id: record.id,
          label: evidenceTitle(i18n, mission, { collection: 'supportRequests', record }, locale),
          detail: otherClause(record.clause),
        }))
        .sort(byLabel),
      requested: requests.filter((request) => request.clause === clause).map(({ id }) => id),
      claims: claimsOf(mission).map((record) => ({
        id: record.id,
        label: evidenceTitle(i18n, mission, { collection: 'claims', record }, locale),
        detail: day(record.day),
      })),
      outcomes: outcomes
        .map((record) => ({
          id: record.id,
          label: evidenceTitle(i18n, mission, { collection: 'outcomes', record }, locale),
        }))
        .sort(byLabel),
    };
  }, [clause, day, i18n, locale, mission]);
}
