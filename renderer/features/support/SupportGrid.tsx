import { useTranslation } from 'react-i18next';
import { useCellEdits } from '../../records/useCellEdits';
import { useGridLabels } from '../../records/useGridLabels';
import { useInterface } from '../../store/interfaceStore';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import { plainGridView } from '../../ui/grid/gridView';
import { useGridState } from '../../ui/grid/useGridState';
import type { SupportViewProps } from './SupportBoard';
import { SupportBulkBar } from './SupportBulkBar';
import { supportCellMeaning } from './supportCell';
import { useSupportColumns } from './useSupportColumns';

/** The requests as a table to sort, to write in and to change several of at once. */
export function SupportGrid({ requests, openId }: SupportViewProps) {
  const { t } = useTranslation('support');
  const select = useInterface((state) => state.select);
  const { grid, clearSelection } = useGridState({ ...plainGridView, sort: { column: 'due', direction: 'ascending' } });
  const columns = useSupportColumns();
  const { write, paste } = useCellEdits(supportCellMeaning, columns, requests);
  const labels = useGridLabels();
  return (
    <DataGrid
      label={t('title')}
      rows={requests}
      columns={columns}
      {...grid}
      labels={labels}
      revealId={openId}
      onActiveRow={(id) => select({ collection: 'supportRequests', id })}
      onEdit={write}
      onPasteBlock={paste}
      empty={<EmptyState title={t('empty.noMatch')} />}
      bulkBar={(chosen) => <SupportBulkBar chosen={chosen} onClear={clearSelection} />}
    />
  );
}
