import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { claimsOf } from '../../../shared/agreements/claimsOf';
import { evidenceTitle } from '../../../shared/i18n/evidenceTitle';
import type { ClauseId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import type { Choice } from '../../fields/ChoiceList';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { livingRecords } from '../../../shared/model/livingRecords';
import { useDayWords } from './useDayWords';

/** What a clause may be linked to beside the itinerary, by name; and what of it names the clause itself. */
export function useClauseEvidence(clause: ClauseId) {
  const { i18n } = useTranslation('clauses');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const { day } = useDayWords();
  return useMemo(() => {
    /** Under which other clause it already is, by name. */
    const elsewhere = (id: ClauseId | undefined) => {
      const other = id === undefined || id === clause ? undefined : mission.clauses[id];
      return other && translatedText(other, 'title', locale).text;
    };
    const title = (evidence: Parameters<typeof evidenceTitle>[2]) => evidenceTitle(i18n, mission, evidence, locale);
    const requests = livingRecords(mission.supportRequests);
    const announcements = livingRecords(mission.announcements);
    return {
      requests: byLabel(requests, (record) => ({
        label: title({ collection: 'supportRequests', record }),
        detail: elsewhere(record.clause),
      })),
      requested: under(clause, requests),
      announcements: byLabel(announcements, (record) => ({
        label: record.outlet,
        detail: elsewhere(record.clause) ?? day(record.day),
      })),
      announced: under(clause, announcements),
      claims: claimsOf(mission).map((record) => ({
        id: record.id,
        label: title({ collection: 'claims', record }),
        detail: day(record.day),
      })),
      outcomes: byLabel(livingRecords(mission.outcomes), (record) => ({
        label: title({ collection: 'outcomes', record }),
      })),
    };
  }, [clause, day, i18n, locale, mission]);
}

interface Deletable {
  readonly id: string;
  readonly deleted?: true | undefined;
}

function under<T extends Deletable & { clause?: ClauseId | undefined }>(
  clause: ClauseId,
  records: readonly T[],
): readonly T['id'][] {
  return records.filter((record) => record.clause === clause).map(({ id }) => id);
}

function byLabel<T extends Deletable>(
  records: readonly T[],
  choice: (record: T) => Omit<Choice<T['id']>, 'id'>,
): readonly Choice<T['id']>[] {
  return records
    .map((record): Choice<T['id']> => ({ id: record.id, ...choice(record) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'fr-CA'));
}
