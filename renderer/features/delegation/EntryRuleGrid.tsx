import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../../shared/i18n/countryName';
import { livingRecords } from '../../../shared/model/livingRecords';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import type { DelegateGridProps } from './DelegateGrid';
import { entryRuleKind } from './entryRuleKind';
import { PlainGrid } from './PlainGrid';
import { rowsFound } from './rowsFound';
import { useEntryRuleColumns } from './useEntryRuleColumns';

/** What the coordinator knows of each border: for whose documents, into which country, what, where it says so, how early. */
export function EntryRuleGrid({ query, ...grid }: DelegateGridProps) {
  const { t } = useTranslation('entries');
  const locale = useLocale();
  const known = useMission((mission) => mission.entryRules);
  const records = useMemo(() => livingRecords(known), [known]);
  const rows = useMemo(
    () =>
      rowsFound(
        records,
        query,
        ({ document, country }) => `${countryName(document, locale)} ${countryName(country, locale)}`,
      ),
    [locale, query, records],
  );
  return (
    <PlainGrid
      {...grid}
      records={records}
      rows={rows}
      columns={useEntryRuleColumns(records)}
      kind={entryRuleKind}
      words={{
        label: t('part.rules'),
        emptyTitle: t('empty.rules'),
        emptyBody: t('empty.rulesBody'),
        add: t('add'),
        rowNeeds: (row) => t('rowNeeds', { row }),
      }}
    />
  );
}
