import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../../shared/i18n/countryName';
import { useEdit } from '../../hooks/useEdit';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { DeleteBulkBar } from '../../records/DeleteBulkBar';
import { RecordPanes } from '../../records/RecordPanes';
import { useGridLabels } from '../../records/useGridLabels';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import type { GridEdit } from '../../ui/grid/gridEdit';
import { useGridState } from '../../ui/grid/useGridState';
import type { DelegateGridProps } from './DelegateGrid';
import { entryRuleChange } from './entryRuleChange';
import { rowsFound } from './rowsFound';
import { useEntryRuleColumns } from './useEntryRuleColumns';

/** What the coordinator knows of each border: for whose documents, into which country, what, where it says so, how early. */
export function EntryRuleGrid({ query, areFiltersShown, onAdd }: DelegateGridProps) {
  const { t } = useTranslation('entries');
  const edit = useEdit();
  const locale = useLocale();
  const records = useMission((mission) => mission.entryRules);
  const { grid, clearSelection } = useGridState();
  const rows = useMemo(() => {
    const living = Object.values(records).filter(({ deleted }) => !deleted);
    return rowsFound(
      living,
      query,
      ({ document, country }) => `${countryName(document, locale)} ${countryName(country, locale)}`,
    );
  }, [locale, query, records]);
  const write = ({ rowId, columnId, value }: GridEdit) => {
    const rule = rows.find(({ id }) => id === rowId);
    const changes = entryRuleChange(columnId, value);
    if (rule && changes) void edit({ name: 'edit-entry-rule', payload: { rule: rule.id, changes } });
  };
  const table = (
    <DataGrid
      label={t('part.rules')}
      rows={rows}
      columns={useEntryRuleColumns()}
      {...grid}
      labels={useGridLabels()}
      areFiltersShown={areFiltersShown}
      onEdit={write}
      empty={
        <EmptyState
          title={t('empty.rules')}
          body={t('empty.rulesBody')}
          primary={
            <Button variant="primary" onPress={onAdd}>
              {t('add')}
            </Button>
          }
        />
      }
      bulkBar={
        <DeleteBulkBar
          commands={rows.flatMap(({ id }) =>
            grid.selected.has(id) ? [{ name: 'delete-entry-rule', payload: { rule: id } } as const] : [],
          )}
          onClear={clearSelection}
        />
      }
    />
  );
  return <RecordPanes table={table} sheet={null} />;
}
