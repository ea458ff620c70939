import { useTranslation } from 'react-i18next';
import { amountText } from '../../../shared/i18n/amountText';
import { budgetTotals } from '../../../shared/jointActivities/budgetTotals';
import { useLocale } from '../../hooks/useLocale';
import { PlainTable } from '../../ui/grid/PlainTable';
import type { BudgetPartProps } from './BudgetPart';
import styles from './JointActivitiesScreen.module.css';

/** What it all comes to and what each party pays, each currency for itself. */
export function BudgetTotals({ lines, parties }: Pick<BudgetPartProps, 'lines' | 'parties'>) {
  const { t } = useTranslation('joint');
  const locale = useLocale();
  const totals = budgetTotals(lines);
  const heads = [t('budget.currencyHead'), t('field.estimated'), t('field.actual'), ...parties.map(({ name }) => name)];
  return (
    <section className={styles.totals} aria-label={t('budget.totals')}>
      {totals.length > 0 && (
        <PlainTable heads={heads} isCentred>
          {totals.map(({ currency, estimated, actual, paid }) => (
            <tr key={currency}>
              <th scope="row">{currency}</th>
              {[estimated, actual, ...parties.map(({ id }) => paid.get(id))].map((amount, at) => (
                <td key={at} className={styles.figure}>
                  {amount === undefined ? '' : amountText({ currency, amount }, locale)}
                </td>
              ))}
            </tr>
          ))}
        </PlainTable>
      )}
      <p className={styles.note}>
        {[t('budget.note'), ...(totals.length > 1 ? [t('budget.noMonies')] : [])].join(' ')}
      </p>
    </section>
  );
}
