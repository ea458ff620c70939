import { useTranslation } from 'react-i18next';
import { useCellEdits } from '../../records/useCellEdits';
import { useGridLabels } from '../../records/useGridLabels';
import { useInterface } from '../../store/interfaceStore';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import { plainGridView } from '../../ui/grid/gridView';
import { useGridState } from '../../ui/grid/useGridState';
import type { ClaimBoardProps } from './ClaimBoard';
import { ClaimBulkBar } from './ClaimBulkBar';
import { claimCellMeaning } from './claimCell';
import { useClaimColumns } from './useClaimColumns';

/** The claims as a table to sort, to write in and to change several of at once. */
export function ClaimGrid({ claims, openId }: ClaimBoardProps) {
  const { t } = useTranslation('benefits');
  const select = useInterface((state) => state.select);
  const { grid, clearSelection } = useGridState({ ...plainGridView, sort: { column: 'day', direction: 'ascending' } });
  const columns = useClaimColumns();
  const { write, paste } = useCellEdits(claimCellMeaning, columns, claims);
  const labels = useGridLabels();
  return (
    <DataGrid
      label={t('views.claims')}
      rows={claims}
      columns={columns}
      {...grid}
      labels={labels}
      revealId={openId}
      onActiveRow={(id) => select({ collection: 'claims', id })}
      onEdit={write}
      onPasteBlock={paste}
      empty={<EmptyState title={t('filter.noMatch')} />}
      bulkBar={(chosen) => <ClaimBulkBar chosen={chosen} onClear={clearSelection} />}
    />
  );
}
