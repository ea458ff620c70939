import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncedEdits } from '../hooks/useAnnouncedEdits';
import { useEditsAtOnce } from '../hooks/useEditsAtOnce';
import { useMissionNow } from '../hooks/useMissionNow';
import { newId } from '../store/newId';
import { DataGrid } from '../ui/grid/DataGrid';
import type { GridEdit, GridPaste } from '../ui/grid/gridEdit';
import { contactBlock } from './contactBlock';
import type { ContactRow } from './contactRow';
import { ContactCards } from './ContactCards';
import { DeleteBulkBar } from './DeleteBulkBar';
import { PersonSheet } from './PersonSheet';
import { RecordPanes } from './RecordPanes';
import type { RecordTableProps } from './recordTableProps';
import { useGridLabels } from './useGridLabels';
import { useRefusedCells } from './useRefusedCells';

/** People who do not travel in this mission, as a table to write in, paste into and delete from. */
export function PersonTable({ home, rows, found, state, isSheetShown, ...grid }: RecordTableProps<ContactRow>) {
  const { t } = useTranslation('delegation');
  const missionNow = useMissionNow();
  const make = useAnnouncedEdits();
  const makeAtOnce = useEditsAtOnce('rows');
  const labels = useGridLabels();
  const [activeId, setActiveId] = useState<string | null>(grid.revealId);
  const write = ({ rowId, columnId, value }: GridEdit) =>
    void make(contactBlock(missionNow(), { rowIds: [rowId], columnIds: [columnId], cells: [[value]] }, newId).commands);
  const rowNeeds = (row: number) => t('refused.needsName', { row });
  const refuse = useRefusedCells({ columns: grid.columns, rows, rowNeeds });
  const paste = async (block: GridPaste) => {
    const { commands, refused } = contactBlock(missionNow(), block, newId);
    if (await makeAtOnce(commands)) refuse(block, refused, commands.length > 0);
  };
  const table = (
    <DataGrid
      {...grid}
      {...state.grid}
      rows={found}
      labels={labels}
      onActiveRow={setActiveId}
      onEdit={write}
      onPasteBlock={(block) => void paste(block)}
      bulkBar={(chosen) => (
        <DeleteBulkBar
          commands={chosen.map(({ id }) => ({ name: 'delete-person', payload: { person: id } }))}
          onClear={state.clearSelection}
        >
          <ContactCards source={home} table="people" of={chosen.map(({ person }) => person.id)} />
        </DeleteBulkBar>
      )}
    />
  );
  const active = rows.find(({ id }) => id === activeId);
  return <RecordPanes table={table} sheet={isSheetShown && <PersonSheet home={home} person={active?.person} />} />;
}
