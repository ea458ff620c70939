import { useMemo } from 'react';
import type { ClauseId } from '../../shared/model/identifier';
import { translatedText } from '../../shared/model/translatedText';
import { useLocale } from '../hooks/useLocale';
import { useMission } from '../hooks/useMission';
import type { Option } from '../ui/fields/option';

/** The clauses under which something may be done, by name. */
export function useClauseOptions(): readonly Option<ClauseId>[] {
  const locale = useLocale();
  const clauses = useMission((mission) => mission.clauses);
  return useMemo(
    () =>
      Object.values(clauses)
        .filter(({ deleted }) => !deleted)
        .map((clause) => ({ id: clause.id, label: translatedText(clause, 'title', locale).text }))
        .sort((a, b) => a.label.localeCompare(b.label, 'fr-CA')),
    [clauses, locale],
  );
}
