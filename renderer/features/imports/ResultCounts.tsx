import { useTranslation } from 'react-i18next';
import type { DelegateImportPlan } from '../../../shared/imports/delegateImportPlan';
import styles from './ResultPane.module.css';

const always = new Set(['new', 'changed']);

/** New, updated, created, left out: one figure each, those that are nothing left away. */
export function ResultCounts({ plan }: { plan: DelegateImportPlan }) {
  const { t } = useTranslation('imports');
  const { counts, organisations, groups } = plan;
  const figures = [
    ['new', counts.new],
    ['changed', counts.changed],
    ['unchanged', counts.unchanged],
    ['organisations', organisations.filter(({ outcome }) => outcome === 'new').length],
    ['matched', organisations.filter(({ outcome }) => outcome === 'matched').length],
    ['groups', groups.filter(({ group }) => group === undefined).length],
    ['merged', counts.merged],
    ['excluded', counts.excluded],
  ] as const;
  return (
    <dl className={styles.counts}>
      {figures
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
