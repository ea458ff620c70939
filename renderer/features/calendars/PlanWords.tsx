import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/classNames';
import styles from './PlanWords.module.css';
import type { RecipientPlan } from './usePlans';

/** What a new file would tell a recipient: that it is their first, how much is new in it, or nothing. */
export function PlanWords({ plan }: { plan: RecipientPlan }) {
  const { t } = useTranslation('calendars');
  const { isFirst, added, moved, changed, withdrawn } = plan;
  const count = added + moved + changed + withdrawn;
  const isWaiting = !isFirst && count > 0;
  const words = count === 0 ? t('changes.isSame') : t('changes.count', { count });
  return (
    <span className={classNames(styles.words, isWaiting && styles.waiting)}>
      {isFirst ? t('changes.isFirst') : words}
    </span>
  );
}
