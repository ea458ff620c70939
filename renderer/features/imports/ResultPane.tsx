import { Columns2, History, Lock } from 'lucide-react';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnMapping, ListKind } from '../../../shared/imports/delegateField';
import type { DelegateImportPlan } from '../../../shared/imports/delegateImportPlan';
import { columnLetters } from '../../../shared/workbooks/columnLetters';
import { repeatedColumns } from '../../../shared/imports/repeatedColumns';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/marks/Icon';
import { ProgressBar } from '../../ui/marks/ProgressBar';
import { AssociationOfList } from './AssociationOfList';
import { ResultCounts } from './ResultCounts';
import styles from './ResultPane.module.css';
import { scrollerProps } from '../../ui/frame/scrollerProps';
import type { PlanState } from './useListPlan';

export interface ResultPaneProps {
  list: ListKind;
  table: SpreadsheetTable;
  mapping: ColumnMapping;
  plan: DelegateImportPlan | null;
  progress: PlanState['progress'];
  /** Name of the association of which every organisation of the list is a member. */
  association?: string | undefined;
  onAssociation: (name: string | undefined) => void;
  /** Forgets what the columns meant last time; absent where they are guessed. */
  onForget: (() => void) | undefined;
}

/** What the import would do, in figures; worked out anew after each choice. */
export function ResultPane(props: ResultPaneProps) {
  const { list, table, mapping, plan, progress, association, onAssociation, onForget } = props;
  const { t } = useTranslation('imports');
  const repeated = useMemo(() => repeatedColumns(table, mapping, list), [list, mapping, table]);
  const id = useId();
  return (
    <aside className={styles.pane} {...scrollerProps} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t('result.title')}
      </h2>
      {plan && <ResultCounts list={list} plan={plan} />}
      {progress && (
        <ProgressBar
          label={t('result.computing')}
          value={progress.done}
          max={Math.max(1, progress.total)}
          valueText={t('result.computingValue', { ...progress })}
        />
      )}
      <AssociationOfList value={association} onChange={onAssociation} />
      {onForget && (
        <p className={styles.note}>
          <Icon of={History} size={14} />
          <span>
            {t('result.remembered')}{' '}
            <Button variant="link" onPress={onForget}>
              {t('result.forget')}
            </Button>
          </span>
        </p>
      )}
      {repeated.map(({ column, taken }) => (
        <p key={column} className={styles.note}>
          <Icon of={Columns2} size={14} />
          <span>
            {t('result.repeated', {
              place: columnLetters(column),
              column: table.header[column] ?? '',
              taken: columnLetters(taken),
            })}
          </span>
        </p>
      ))}
      {table.maskedColumns?.map((column) => (
        <p key={column} className={styles.note}>
          <Icon of={Lock} size={14} />
          <span>{t('result.passport', { column: table.header[column] ?? '' })}</span>
        </p>
      ))}
    </aside>
  );
}
