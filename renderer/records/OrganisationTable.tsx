import { useState } from 'react';
import type { Organisation } from '../../shared/model/organisation';
import { DataGrid } from '../ui/grid/DataGrid';
import { ContactCards } from './ContactCards';
import { DeleteBulkBar } from './DeleteBulkBar';
import { MembershipMenu } from './MembershipMenu';
import { OrganisationSheet } from './OrganisationSheet';
import { RecordPanes } from './RecordPanes';
import type { RecordTableProps } from './recordTableProps';
import { useGridLabels } from './useGridLabels';
import { useOrganisationEdits } from './useOrganisationEdits';

/** Organisations as a table to write in, paste into and delete from. */
export function OrganisationTable({ home, rows, found, state, isSheetShown, ...grid }: RecordTableProps<Organisation>) {
  const labels = useGridLabels();
  const { write, paste } = useOrganisationEdits(grid.columns, rows);
  const [activeId, setActiveId] = useState<string | null>(grid.revealId);
  const table = (
    <DataGrid
      {...grid}
      {...state.grid}
      rows={found}
      labels={labels}
      onActiveRow={setActiveId}
      onEdit={write}
      onPasteBlock={paste}
      bulkBar={(chosen) => (
        <DeleteBulkBar
          commands={chosen.map(({ id }) => ({ name: 'delete-organisation', payload: { organisation: id } }))}
          onClear={state.clearSelection}
        >
          <MembershipMenu chosen={chosen} />
          <ContactCards source={home} table="organisations" of={chosen.map(({ id }) => id)} />
        </DeleteBulkBar>
      )}
    />
  );
  const active = rows.find(({ id }) => id === activeId);
  return <RecordPanes table={table} sheet={isSheetShown && <OrganisationSheet home={home} organisation={active} />} />;
}
