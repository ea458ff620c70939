import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { newId } from '../../store/newId';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import type { GridEdit } from '../../ui/grid/gridEdit';
import { useGridState } from '../../ui/grid/useGridState';
import { contactBlock } from './contactBlock';
import { type ContactRow, contactRows } from './contactRow';
import type { DelegateGridProps } from './DelegateGrid';
import { DeleteBulkBar } from './DeleteBulkBar';
import { DelegationPanes } from './DelegationPanes';
import { PersonSheet } from './PersonSheet';
import { rowsFound } from './rowsFound';
import { useContactColumns } from './useContactColumns';
import { useGridLabels } from './useGridLabels';

/** The people who receive the delegation, as a table to write in and paste into. */
export function ContactGrid({ query, areFiltersShown, isSheetShown, revealId, onAdd }: DelegateGridProps) {
  const { t } = useTranslation('delegation');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const make = useAnnouncedEdits();
  const { grid, clearSelection } = useGridState();
  const [activeId, setActiveId] = useState<string | null>(revealId);
  const rows = useMemo(() => contactRows(mission, locale), [locale, mission]);
  const found = useMemo(() => rowsFound(rows, query, soughtText), [query, rows]);
  const write = ({ rowId, columnId, value }: GridEdit) =>
    void make(contactBlock(mission, { rowIds: [rowId], columnIds: [columnId], cells: [[value]] }, newId));
  const table = (
    <DataGrid
      label={t('views.contacts')}
      rows={found}
      columns={useContactColumns()}
      {...grid}
      labels={useGridLabels()}
      areFiltersShown={areFiltersShown}
      revealId={revealId}
      onActiveRow={setActiveId}
      onEdit={write}
      onPasteBlock={(block) => void make(contactBlock(mission, block, newId))}
      empty={<NoContact isSearched={rows.length > 0} onAdd={onAdd} />}
      bulkBar={
        <DeleteBulkBar
          commands={found.flatMap(({ id }) =>
            grid.selected.has(id) ? [{ name: 'delete-person', payload: { person: id } } as const] : [],
          )}
          onClear={clearSelection}
        />
      }
    />
  );
  const active = rows.find(({ id }) => id === activeId);
  return <DelegationPanes table={table} sheet={isSheetShown && <PersonSheet person={active?.person} />} />;
}

function NoContact({ isSearched, onAdd }: { isSearched: boolean; onAdd: () => void }) {
  const { t } = useTranslation('delegation');
  return (
    <EmptyState
      title={t(isSearched ? 'empty.noMatch' : 'empty.contactsTitle')}
      body={isSearched ? undefined : t('empty.contactsBody')}
      primary={
        <Button variant="primary" onPress={onAdd}>
          {t('add.contacts')}
        </Button>
      }
    />
  );
}

function soughtText({ person, organisation }: ContactRow): string {
  return `${person.givenName} ${person.familyName} ${organisation} ${person.email ?? ''}`;
}
