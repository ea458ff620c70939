import { UserMinus, Users, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import { EmptyState } from '../../frame/EmptyState';
import { BulkBar } from '../../grid/BulkBar';
import { DataGrid } from '../../grid/DataGrid';
import type { GridEdit, GridPaste } from '../../grid/gridEdit';
import { plainGridView } from '../../grid/gridView';
import { useGridState } from '../../grid/useGridState';
import { type SampleDelegate, sampleDelegates } from '../sampleDelegates';
import { delegateColumns } from './delegateColumns';

const labels = {
  selectAll: 'Tout choisir',
  selectRow: (name: string) => `Choisir ${name}`,
  filter: (header: string) => `Filtrer ${header}`,
  noSuggestion: 'Aucune suggestion; Entrée garde ce texte',
};

export interface GridSampleProps {
  count: number;
  areFiltersShown?: boolean;
  chosen?: readonly string[];
}

/** A list of delegates that can be sorted, filtered, chosen, written in and pasted into. */
function GridSample({ count, areFiltersShown = false, chosen = [] }: GridSampleProps) {
  const [rows, setRows] = useState(() => sampleDelegates(count));
  const { grid, clearView, clearSelection } = useGridState(plainGridView, chosen);
  return (
    <DataGrid
      label="Délégués"
      rows={rows}
      columns={delegateColumns}
      {...grid}
      labels={labels}
      areFiltersShown={areFiltersShown}
      onEdit={(edit) => setRows((now) => now.map((row) => (row.id === edit.rowId ? written(row, edit) : row)))}
      onPasteBlock={(paste) => setRows((now) => pasted(now, paste))}
      empty={
        <EmptyState
          title="Personne ne répond à ce filtre."
          primary={<Button onPress={clearView}>Effacer le filtre</Button>}
        />
      }
      bulkBar={(chosen) => (
        <BulkBar label="Délégués choisis" count={`${chosen.length} choisis`}>
          <Button variant="quiet" icon={Users}>
            Groupe
          </Button>
          <Button variant="danger" icon={UserMinus}>
            Retirer
          </Button>
          <IconButton icon={X} label="Ne plus choisir" onPress={clearSelection} />
        </BulkBar>
      )}
    />
  );
}

export function GridSection() {
  return <GridSample count={48} chosen={['delegate-1', 'delegate-4']} />;
}

export function GridFiltersSection() {
  return <GridSample count={12} areFiltersShown />;
}

export function GridEmptySection() {
  return <GridSample count={0} />;
}

/** As many rows as a large import, to watch scrolling. */
export function GridLargeSection() {
  return <GridSample count={1500} />;
}

function written(row: SampleDelegate, { columnId, value }: Pick<GridEdit, 'columnId' | 'value'>): SampleDelegate {
  return { ...row, [columnId]: value };
}

function pasted(rows: readonly SampleDelegate[], { rowIds, columnIds, cells }: GridPaste): SampleDelegate[] {
  return rows.map((row) => {
    const line = cells[rowIds.indexOf(row.id)];
    if (!rowIds.includes(row.id) || !line) return row;
    return columnIds.reduce((now, columnId, index) => written(now, { columnId, value: line[index] ?? '' }), row);
  });
}
