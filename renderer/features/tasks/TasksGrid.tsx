import { useTranslation } from 'react-i18next';
import type { Task } from '../../../shared/model/task';
import { useCellEdits } from '../../records/useCellEdits';
import { useGridLabels } from '../../records/useGridLabels';
import { useInterface } from '../../store/interfaceStore';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import { plainGridView } from '../../ui/grid/gridView';
import { useGridState } from '../../ui/grid/useGridState';
import { TaskBulkBar } from './TaskBulkBar';
import { taskCellMeaning } from './taskCell';
import { useTaskColumns } from './useTaskColumns';

/** The tasks as a table to write in: what is late first, then what comes next, what is done at the end. */
export function TasksGrid({ tasks, openId }: { tasks: readonly Task[]; openId: string | null }) {
  const { t } = useTranslation('tasks');
  const select = useInterface((state) => state.select);
  const { grid, clearSelection } = useGridState({
    ...plainGridView,
    sort: { column: 'group', direction: 'ascending' },
  });
  const columns = useTaskColumns();
  const { write, paste } = useCellEdits(taskCellMeaning, columns, tasks);
  const labels = useGridLabels();
  return (
    <DataGrid
      label={t('title')}
      rows={tasks}
      columns={columns}
      {...grid}
      labels={labels}
      revealId={openId}
      onActiveRow={(id) => select({ collection: 'tasks', id })}
      onEdit={write}
      onPasteBlock={paste}
      empty={<EmptyState title={t('empty.noMatch')} />}
      bulkBar={(chosen) => <TaskBulkBar chosen={chosen} onClear={clearSelection} />}
    />
  );
}
