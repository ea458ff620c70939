import { useTranslation } from 'react-i18next';
import type { Announcement } from '../../../shared/model/announcement';
import { useCellEdits } from '../../records/useCellEdits';
import { useGridLabels } from '../../records/useGridLabels';
import { useInterface } from '../../store/interfaceStore';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import { plainGridView } from '../../ui/grid/gridView';
import { useGridState } from '../../ui/grid/useGridState';
import { AnnouncementBulkBar } from './AnnouncementBulkBar';
import { announcementCellMeaning } from './announcementCell';
import { useAnnouncementColumns } from './useAnnouncementColumns';

interface AnnouncementGridProps {
  announcements: readonly Announcement[];
  openId: string | null;
}

/** The announcements as a table to write in, by the day on which they appear. */
export function AnnouncementGrid({ announcements, openId }: AnnouncementGridProps) {
  const { t } = useTranslation('promotion');
  const select = useInterface((state) => state.select);
  const { grid, clearSelection } = useGridState({ ...plainGridView, sort: { column: 'day', direction: 'ascending' } });
  const columns = useAnnouncementColumns();
  const { write, paste } = useCellEdits(announcementCellMeaning, columns, announcements);
  return (
    <DataGrid
      label={t('title')}
      rows={announcements}
      columns={columns}
      {...grid}
      labels={useGridLabels()}
      revealId={openId}
      onActiveRow={(id) => select({ collection: 'announcements', id })}
      onEdit={write}
      onPasteBlock={paste}
      empty={<EmptyState title={t('empty.noMatch')} />}
      bulkBar={(chosen) => <AnnouncementBulkBar chosen={chosen} onClear={clearSelection} />}
    />
  );
}
