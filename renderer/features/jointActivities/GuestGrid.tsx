import { useTranslation } from 'react-i18next';
import { DeleteBulkBar } from '../../records/DeleteBulkBar';
import { useCellEdits } from '../../records/useCellEdits';
import { useGridLabels } from '../../records/useGridLabels';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import { plainGridView } from '../../ui/grid/gridView';
import { useGridState } from '../../ui/grid/useGridState';
import { guestCellMeaning } from './guestCell';
import type { GuestsPartProps } from './GuestsPart';
import { useGuestColumns } from './useGuestColumns';

/** The guests as a table to write in, to sort, and to paste into. */
export function GuestGrid({ guests, parties, revealId }: Omit<GuestsPartProps, 'activity'>) {
  const { t } = useTranslation('joint');
  const { grid, clearSelection } = useGridState({ ...plainGridView, sort: { column: 'name', direction: 'ascending' } });
  const columns = useGuestColumns(guests, parties);
  const { write, paste } = useCellEdits(guestCellMeaning, columns, guests);
  const labels = useGridLabels();
  return (
    <DataGrid
      label={t('guests.label')}
      rows={guests}
      columns={columns}
      {...grid}
      labels={labels}
      revealId={revealId}
      onEdit={write}
      onPasteBlock={paste}
      empty={<EmptyState title={t('guests.empty')} body={t('guests.emptyBody')} />}
      bulkBar={(chosen) => (
        <DeleteBulkBar
          commands={chosen.map(({ id }) => ({ name: 'delete-guest', payload: { guest: id } }))}
          onClear={clearSelection}
        />
      )}
    />
  );
}
