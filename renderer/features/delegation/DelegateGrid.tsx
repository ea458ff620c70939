import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import { useGridState } from '../../ui/grid/useGridState';
import { DelegateBulkBar } from './DelegateBulkBar';
import { type DelegateRow, delegateRows } from './delegateRow';
import { RecordPanes } from '../../records/RecordPanes';
import { PersonSheet } from '../../records/PersonSheet';
import { rowsFound } from './rowsFound';
import { useDelegateColumns } from './useDelegateColumns';
import { useMissingView } from './useMissingView';
import { useDelegateEdits } from './useDelegateEdits';
import { useGridLabels } from '../../records/useGridLabels';
import type { TableLook } from '../../records/useTableLook';

export interface DelegateGridProps extends TableLook {
  /** Row to go to: what was found in the search over everything. */
  revealId: string | null;
  onImport: () => void;
  onAdd: () => void;
}

/** The people of the delegation as a table to write in, paste into, sort, filter and change many at once. */
export function DelegateGrid({ query, areFiltersShown, isSheetShown, revealId, onImport, onAdd }: DelegateGridProps) {
  const { t } = useTranslation('delegation');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const { grid, clearView, clearSelection } = useGridState(useMissingView());
  const rows = useMemo(() => delegateRows(mission, locale), [locale, mission]);
  const found = useMemo(() => rowsFound(rows, query, soughtText), [query, rows]);
  const columns = useDelegateColumns();
  const labels = useGridLabels();
  const { write, paste, make } = useDelegateEdits(rows, columns);
  const [activeId, setActiveId] = useState<string | null>(revealId);
  const active = rows.find(({ id }) => id === activeId);
  const table = (
    <DataGrid
      label={t('views.people')}
      rows={found}
      columns={columns}
      {...grid}
      labels={labels}
      areFiltersShown={areFiltersShown}
      revealId={revealId}
      onActiveRow={setActiveId}
      onEdit={write}
      onPasteBlock={paste}
      empty={<NoDelegate isSearched={rows.length > 0} onImport={onImport} onAdd={onAdd} onClear={clearView} />}
      bulkBar={(chosen) => <DelegateBulkBar rows={chosen} onMake={make} onClear={clearSelection} />}
    />
  );
  return (
    <RecordPanes
      table={table}
      sheet={isSheetShown && <PersonSheet home="mission" person={active?.person} delegate={active?.delegate} />}
    />
  );
}

interface NoDelegateProps {
  isSearched: boolean;
  onImport: () => void;
  onAdd: () => void;
  onClear: () => void;
}

function NoDelegate({ isSearched, onImport, onAdd, onClear }: NoDelegateProps) {
  const { t } = useTranslation('delegation');
  if (isSearched) {
    return <EmptyState title={t('empty.noMatch')} primary={<Button onPress={onClear}>{t('empty.clear')}</Button>} />;
  }
  return (
    <EmptyState
      title={t('empty.title')}
      body={t('empty.body')}
      primary={
        <Button variant="primary" onPress={onImport}>
          {t('import')}
        </Button>
      }
      secondary={<Button onPress={onAdd}>{t('add.people')}</Button>}
    />
  );
}

function soughtText({ person, organisation, group }: DelegateRow): string {
  return `${person.givenName} ${person.familyName} ${organisation} ${group} ${person.email ?? ''}`;
}
