import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import { plainGridView } from '../../ui/grid/gridView';
import { useGridState } from '../../ui/grid/useGridState';
import type { DelegateGridProps } from './DelegateGrid';
import { DelegationPanes } from './DelegationPanes';
import { DeleteBulkBar } from './DeleteBulkBar';
import { OrganisationSheet } from './OrganisationSheet';
import { rowsFound } from './rowsFound';
import { useGridLabels } from './useGridLabels';
import { useOrganisationColumns } from './useOrganisationColumns';
import { useOrganisationEdits } from './useOrganisationEdits';

/** The organisations of the delegation and their hosts, as a table to write in and paste into. */
export function OrganisationGrid({ query, areFiltersShown, isSheetShown, revealId, onAdd }: DelegateGridProps) {
  const { t } = useTranslation('delegation');
  const organisations = useMission((mission) => mission.organisations);
  const { grid, clearSelection } = useGridState({ ...plainGridView, sort: { column: 'name', direction: 'ascending' } });
  const rows = useMemo(() => Object.values(organisations).filter(({ deleted }) => !deleted), [organisations]);
  const found = useMemo(() => rowsFound(rows, query, ({ name, city }) => `${name} ${city ?? ''}`), [query, rows]);
  const columns = useOrganisationColumns();
  const labels = useGridLabels();
  const { write, paste } = useOrganisationEdits();
  const [activeId, setActiveId] = useState<string | null>(revealId);
  const table = (
    <DataGrid
      label={t('views.organisations')}
      rows={found}
      columns={columns}
      {...grid}
      labels={labels}
      areFiltersShown={areFiltersShown}
      revealId={revealId}
      onActiveRow={setActiveId}
      onEdit={write}
      onPasteBlock={paste}
      empty={<NoOrganisation isSearched={rows.length > 0} onAdd={onAdd} />}
      bulkBar={
        <DeleteBulkBar
          commands={found.flatMap(({ id }) =>
            grid.selected.has(id) ? [{ name: 'delete-organisation', payload: { organisation: id } } as const] : [],
          )}
          onClear={clearSelection}
        />
      }
    />
  );
  const active = rows.find(({ id }) => id === activeId);
  return <DelegationPanes table={table} sheet={isSheetShown && <OrganisationSheet organisation={active} />} />;
}

function NoOrganisation({ isSearched, onAdd }: { isSearched: boolean; onAdd: () => void }) {
  const { t } = useTranslation('delegation');
  return (
    <EmptyState
      title={t(isSearched ? 'empty.noMatch' : 'empty.organisationsTitle')}
      body={isSearched ? undefined : t('empty.organisationsBody')}
      primary={
        <Button variant="primary" onPress={onAdd}>
          {t('add.organisations')}
        </Button>
      }
    />
  );
}
