import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BudgetLine } from '../../../shared/model/budgetLine';
import type { Session } from '../../../shared/model/itineraryItem';
import type { Organisation } from '../../../shared/model/organisation';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useMissionState } from '../../hooks/useMissionState';
import { DeleteBulkBar } from '../../records/DeleteBulkBar';
import { useCellEdits } from '../../records/useCellEdits';
import { useGridLabels } from '../../records/useGridLabels';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import { useGridState } from '../../ui/grid/useGridState';
import { budgetCellMeaning } from './budgetCell';
import { BudgetTotals } from './BudgetTotals';
import styles from './JointActivitiesScreen.module.css';
import { useBudgetColumns } from './useBudgetColumns';

export interface BudgetPartProps {
  activity: Session;
  lines: readonly BudgetLine[];
  parties: readonly Organisation[];
  revealId: string | null;
}

/** What the activity costs, line by line, and what each party pays. */
export function BudgetPart({ activity, lines, parties, revealId }: BudgetPartProps) {
  const { t } = useTranslation('joint');
  const { grid, clearSelection } = useGridState();
  const columns = useBudgetColumns(parties);
  const { write, paste } = useCellEdits(budgetCellMeaning, columns, lines);
  const labels = useGridLabels();
  const add = useAddLine(activity, parties);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  return (
    <>
      <div className={styles.bar}>
        <BudgetTotals lines={lines} parties={parties} />
        {!isReadOnly && (
          <Button variant="primary" icon={Plus} onPress={add}>
            {t('budget.add')}
          </Button>
        )}
      </div>
      <DataGrid
        label={t('budget.label')}
        rows={lines}
        columns={columns}
        {...grid}
        labels={labels}
        revealId={revealId}
        onEdit={write}
        onPasteBlock={paste}
        empty={<EmptyState title={t('budget.empty')} body={t('budget.emptyBody')} />}
        bulkBar={(chosen) => (
          <DeleteBulkBar
            commands={chosen.map(({ id }) => ({ name: 'delete-budget-line', payload: { line: id } }))}
            onClear={clearSelection}
          />
        )}
      />
    </>
  );
}

/** A line to write in, shared out evenly: the usual agreement, and what adds up. */
function useAddLine({ id: item }: Session, parties: readonly Organisation[]): () => void {
  const { i18n } = useTranslation('joint');
  const make = useAnnouncedEdits();
  const add = () => {
    const line = {
      item,
      whatFr: i18n.getFixedT('fr', 'joint')('budget.new'),
      whatEn: i18n.getFixedT('en', 'joint')('budget.new'),
      shares: evenShares(parties),
    };
    void make([{ name: 'add-budget-line', payload: { line } }]);
  };
  useMenuAction('add', add);
  return add;
}

function evenShares(parties: readonly Organisation[]): BudgetLine['shares'] {
  const part = Math.floor(10_000 / Math.max(parties.length, 1));
  const rest = 10_000 - part * parties.length;
  const shares = parties.map(({ id }, at) => [id, `${(part + (at === 0 ? rest : 0)) / 100}%`]);
  return Object.fromEntries(shares) as BudgetLine['shares'];
}
