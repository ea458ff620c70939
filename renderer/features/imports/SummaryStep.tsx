import { useTranslation } from 'react-i18next';
import type { ListKind } from '../../../shared/imports/delegateField';
import type { DelegateImportPlan } from '../../../shared/imports/delegateImportPlan';
import { Button } from '../../ui/controls/Button';
import { ProgressBar } from '../../ui/marks/ProgressBar';
import { ResultCounts } from './ResultCounts';
import styles from './SummaryStep.module.css';
import type { ExecuteAll } from './useExecuteAll';

export interface SummaryStepProps {
  list: ListKind;
  plan: DelegateImportPlan;
  progress: ExecuteAll['progress'];
  /** Whether what the columns mean will be kept for lists with the same headers. */
  isRemembered: boolean;
  onStop: () => void;
}

/** Last step: what will happen, and, once begun, how far it is. */
export function SummaryStep({ list, plan, progress, isRemembered, onStop }: SummaryStepProps) {
  const { t } = useTranslation('imports');
  const isNothing = plan.counts.new + plan.counts.changed === 0;
  return (
    <div className={styles.step}>
      <div className={styles.column}>
        <h2 className={styles.title}>{isNothing ? t(`list.${list}.nothing`) : t('summary.title')}</h2>
        <ResultCounts list={list} plan={plan} />
        <p className={styles.hint}>{t('summary.hint')}</p>
        {isRemembered && <p className={styles.hint}>{t('summary.remembered')}</p>}
        {progress && (
          <div className={styles.progress}>
            <ProgressBar
              label={t('summary.importing')}
              value={progress.done}
              max={progress.total}
              valueText={t('summary.importingValue', { ...progress })}
            />
            {progress.isStoppable && <Button onPress={onStop}>{t('stop')}</Button>}
          </div>
        )}
      </div>
    </div>
  );
}
