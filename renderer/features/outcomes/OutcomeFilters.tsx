import { useTranslation } from 'react-i18next';
import { meetingPurposeSchema } from '../../../shared/model/meetingPurpose';
import { attendanceSchema } from '../../../shared/model/outcome';
import { Select } from '../../ui/fields/Select';
import styles from './OutcomesScreen.module.css';
import type { OutcomeFilter } from './useOutcomeFilter';

/** By what the meetings are for, and by what is noted of them. */
export function OutcomeFilters({ filter }: { filter: OutcomeFilter }) {
  const { t } = useTranslation('outcomes');
  return (
    <div className={styles.filters} role="group" aria-label={t('filter.label')}>
      <div className={styles.filter}>
        <Select
          label={t('filter.purpose')}
          isLabelHidden
          options={[
            { id: 'all' as const, label: t('filter.allPurposes') },
            ...meetingPurposeSchema.options.map((id) => ({ id, label: t(`common:meetingPurpose.${id}`) })),
            { id: 'none' as const, label: t('filter.noPurpose') },
          ]}
          value={filter.purpose}
          onChange={filter.setPurpose}
        />
      </div>
      <div className={styles.filter}>
        <Select
          label={t('filter.standing')}
          isLabelHidden
          options={[
            { id: 'all' as const, label: t('filter.allStandings') },
            { id: 'open' as const, label: t('filter.open') },
            ...attendanceSchema.options.map((id) => ({ id, label: t(`common:attendance.${id}`) })),
          ]}
          value={filter.standing}
          onChange={filter.setStanding}
        />
      </div>
    </div>
  );
}
