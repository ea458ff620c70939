import { Lock } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegateImportPlan } from '../../../shared/imports/delegateImportPlan';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import { Icon } from '../../ui/marks/Icon';
import { ProgressBar } from '../../ui/marks/ProgressBar';
import { ResultCounts } from './ResultCounts';
import styles from './ResultPane.module.css';
import { scrollerProps } from './scrollerProps';
import type { PlanState } from './useDelegatePlan';

export interface ResultPaneProps {
  table: SpreadsheetTable;
  plan: DelegateImportPlan | null;
  progress: PlanState['progress'];
}

/** What the import would do, in figures; worked out anew after each choice. */
export function ResultPane({ table, plan, progress }: ResultPaneProps) {
  const { t } = useTranslation('imports');
  const id = useId();
  return (
    <aside className={styles.pane} {...scrollerProps} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t('result.title')}
      </h2>
      {plan && <ResultCounts plan={plan} />}
      {progress && (
        <ProgressBar
          label={t('result.computing')}
          value={progress.done}
          max={Math.max(1, progress.total)}
          valueText={t('result.computingValue', { ...progress })}
        />
      )}
      {table.maskedColumns?.map((column) => (
        <p key={column} className={styles.note}>
          <Icon of={Lock} size={14} />
          <span>{t('result.passport', { column: table.header[column] ?? '' })}</span>
        </p>
      ))}
    </aside>
  );
}
