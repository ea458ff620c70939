import { useTranslation } from 'react-i18next';
import type { ListKind } from '../../../shared/imports/delegateField';
import type { DelegateImportPlan } from '../../../shared/imports/delegateImportPlan';
import { resultFigures } from './resultFigures';
import styles from './ResultPane.module.css';

const always = new Set(['new', 'changed', 'peopleNew']);

/** New, updated, created, left out: one figure each, those that are nothing left away. */
export function ResultCounts({ plan, list }: { plan: DelegateImportPlan; list: ListKind }) {
  const { t } = useTranslation('imports');
  return (
    <dl className={styles.counts}>
      {resultFigures(plan, list)
        .filter(([name, count]) => count > 0 || always.has(name))
        .map(([name, count]) => (
          <div key={name} className={styles.count}>
            <dd className={styles.figure}>{count}</dd>
            <dt>{t(`result.${name}`, { count })}</dt>
          </div>
        ))}
    </dl>
  );
}
