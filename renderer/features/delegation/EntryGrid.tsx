import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { entryChecklist, type EntryLine } from '../../../shared/delegation/entryChecklist';
import { plainDateSchema } from '../../../shared/model/plainDate';
import { entryAuthorisationSchema } from '../../../shared/model/person';
import { useMission } from '../../hooks/useMission';
import { readCellValue } from '../../records/readCellValue';
import { RecordPanes } from '../../records/RecordPanes';
import { useEntryState } from '../../records/useEntryState';
import { useGridLabels } from '../../records/useGridLabels';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import type { GridEdit } from '../../ui/grid/gridEdit';
import { useGridState } from '../../ui/grid/useGridState';
import type { DelegateGridProps } from './DelegateGrid';
import { rowsFound } from './rowsFound';
import { useEntryColumns } from './useEntryColumns';

/** The checklist: one line for each delegate at each border, with what they need and how far it has come. */
export function EntryGrid({ query, areFiltersShown, revealId }: DelegateGridProps) {
  const { t } = useTranslation('entries');
  const mission = useMission((whole) => whole);
  const { grid, clearView } = useGridState();
  const lines = useMemo(() => entryChecklist(mission), [mission]);
  const rows = useMemo(() => rowsFound(lines, query, soughtText), [lines, query]);
  const note = useEntryState();
  const write = ({ rowId, columnId, value }: GridEdit) => {
    const line = lines.find(({ id }) => id === rowId);
    if (!line) return;
    if (columnId === 'status') return note(line, { status: entryAuthorisationSchema.safeParse(value).data ?? null });
    const reading = readCellValue('travelDocumentExpiry', value, mission.lastDay);
    const day = reading.ok ? plainDateSchema.safeParse(reading.value).data : undefined;
    note(line, { [columnId]: day });
  };
  const { view, onViewChange } = grid;
  const table = (
    <DataGrid
      label={t('part.checklist')}
      rows={rows}
      columns={useEntryColumns()}
      revealId={revealId}
      view={view}
      onViewChange={onViewChange}
      labels={useGridLabels()}
      areFiltersShown={areFiltersShown}
      onEdit={write}
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
