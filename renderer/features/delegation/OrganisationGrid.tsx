import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../../shared/model/organisation';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import { type GridView, plainGridView } from '../../ui/grid/gridView';
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
  const locale = useLocale();
  const organisations = useMission((mission) => mission.organisations);
  const [view, setView] = useState<GridView>({ ...plainGridView, sort: { column: 'name', direction: 'ascending' } });
  const rows = useMemo(() => Object.values(organisations).filter(({ deleted }) => !deleted), [organisations]);
  const found = useMemo(() => rowsFound(rows, query, ({ name, city }) => `${name} ${city ?? ''}`), [query, rows]);
  const columns = useOrganisationColumns();
  const labels = useGridLabels();
  const { write, paste } = useOrganisationEdits();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [activeId, setActiveId] = useState<string | null>(revealId);
  const table = (
    <DataGrid
      label={t('views.organisations')}
      rows={found}
      rowId={idOf}
      columns={columns}
      view={view}
      onViewChange={setView}
      locale={locale === 'fr' ? 'fr-CA' : 'en-CA'}
      labels={labels}
      areFiltersShown={areFiltersShown}
      revealId={revealId}
      selected={selected}
      onSelect={setSelected}
      onActiveRow={setActiveId}
      onEdit={write}
      onPasteBlock={paste}
      empty={<NoOrganisation isSearched={rows.length > 0} onAdd={onAdd} />}
      bulkBar={
        <DeleteBulkBar
          commands={found.flatMap(({ id }) =>
            selected.has(id) ? [{ name: 'delete-organisation', payload: { organisation: id } } as const] : [],
          )}
          onClear={() => setSelected(new Set())}
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

function idOf(row: Organisation): string {
  return row.id;
}
