import { useTranslation } from 'react-i18next';
import type { FollowUp } from '../../../shared/model/followUp';
import type { ItemId } from '../../../shared/model/identifier';
import { useGridLabels } from '../../records/useGridLabels';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import { plainGridView } from '../../ui/grid/gridView';
import { useGridState } from '../../ui/grid/useGridState';
import type { MeetingRow } from './meetingRow';
import { useFollowUpColumns } from './useFollowUpColumns';
import { useMeetingColumns } from './useMeetingColumns';

interface GridProps<Row> {
  rows: readonly Row[];
  onOpen: (item: ItemId) => void;
}

interface FollowUpGridProps extends GridProps<FollowUp> {
  /** The one that was chosen elsewhere. */
  revealId: string | undefined;
}

/** The meetings with what came of them. */
export function MeetingGrid({ rows, onOpen }: GridProps<MeetingRow>) {
  const { t } = useTranslation('outcomes');
  const { grid } = useGridState({ ...plainGridView, sort: { column: 'day', direction: 'ascending' } });
  const { view, onViewChange } = grid;
  const columns = useMeetingColumns();
  const labels = useGridLabels();
  const open = (id: string) => {
    const row = rows.find((one) => one.id === id);
    if (row) onOpen(row.id);
  };
  return (
    <DataGrid
      label={t('views.meetings')}
      rows={rows}
      columns={columns}
      {...{ view, onViewChange, labels }}
      onActiveRow={open}
      empty={<EmptyState title={t('empty.noMatch')} />}
    />
  );
}

/** What is still to be done, and what was. */
export function FollowUpGrid({ rows, revealId, onOpen }: FollowUpGridProps) {
  const { t } = useTranslation('outcomes');
  const { grid } = useGridState({ ...plainGridView, sort: { column: 'due', direction: 'ascending' } });
  const { view, onViewChange } = grid;
  const columns = useFollowUpColumns();
  const labels = useGridLabels();
  const open = (id: string) => {
    const row = rows.find((one) => one.id === id);
    if (row) onOpen(row.item);
  };
  return (
    <DataGrid
      label={t('views.followUps')}
      rows={rows}
      columns={columns}
      {...{ view, onViewChange, labels, revealId }}
      onActiveRow={open}
      empty={<EmptyState title={t('empty.noFollowUp')} />}
    />
  );
}
