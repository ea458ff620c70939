import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { entryChecklist, type EntryLine } from '../../../shared/delegation/entryChecklist';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { RecordPanes } from '../../records/RecordPanes';
import { useGridLabels } from '../../records/useGridLabels';
import { useListEdits } from '../../records/useListEdits';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import { useGridState } from '../../ui/grid/useGridState';
import type { DelegateGridProps } from './DelegateGrid';
import { EntryBulkBar } from './EntryBulkBar';
import { entryFields, entryKind } from './entryKind';
import { rowsFound } from './rowsFound';
import { useEntryColumns } from './useEntryColumns';

/** The checklist: one line for each delegate at each border, with what they need and how far it has come. */
export function EntryGrid({ query, areFiltersShown, revealId }: DelegateGridProps) {
  const { t } = useTranslation('entries');
  const mission = useMission((whole) => whole);
  const { grid, clearView, clearSelection } = useGridState();
  const today = useToday();
  const lines = useMemo(() => entryChecklist(mission, today), [mission, today]);
  const rows = useMemo(() => rowsFound(lines, query, soughtText), [lines, query]);
  const kind = useMemo(() => entryKind(lines, mission.lastDay), [lines, mission.lastDay]);
  const records = useMemo(() => lines.map(entryFields), [lines]);
  const columns = useEntryColumns();
  const rowNeeds = (row: number) => t('noSuchRow', { row });
  const { write, paste } = useListEdits({ kind, records, columns, rows, rowNeeds });
  const table = (
    <DataGrid
      label={t('part.checklist')}
      rows={rows}
      columns={columns}
      revealId={revealId}
      {...grid}
      labels={useGridLabels()}
      areFiltersShown={areFiltersShown}
      onEdit={write}
      onPasteBlock={paste}
      bulkBar={(chosen) => <EntryBulkBar chosen={chosen} onClear={clearSelection} />}
      empty={
        lines.length > 0 ? (
          <EmptyState title={t('empty.noMatch')} primary={<Button onPress={clearView}>{t('empty.clear')}</Button>} />
        ) : (
          <EmptyState title={t('empty.checklist')} body={t('empty.checklistBody')} />
        )
      }
    />
  );
  return <RecordPanes table={table} sheet={null} />;
}

function soughtText({ person, country }: EntryLine): string {
  return `${person.givenName} ${person.familyName} ${country}`;
}
