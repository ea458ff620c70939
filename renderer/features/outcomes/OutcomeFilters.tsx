import { useTranslation } from 'react-i18next';
import { meetingPurposeSchema } from '../../../shared/model/meetingPurpose';
import { attendanceSchema } from '../../../shared/model/outcome';
import { FilterChoice } from '../../records/FilterChoice';
import { FilterRow } from '../../records/FilterRow';
import type { OutcomeFilter } from './useOutcomeFilter';

/** By what the meetings are for, and by what is noted of them. */
export function OutcomeFilters({ filter }: { filter: OutcomeFilter }) {
  const { t } = useTranslation('outcomes');
  return (
    <FilterRow label={t('filter.label')}>
      <FilterChoice
        label={t('filter.purpose')}
        allLabel={t('filter.allPurposes')}
        options={[
          ...meetingPurposeSchema.options.map((id) => ({ id, label: t(`common:meetingPurpose.${id}`) })),
          { id: 'none' as const, label: t('filter.noPurpose') },
        ]}
        value={filter.purpose}
        onChange={filter.setPurpose}
      />
      <FilterChoice
        label={t('filter.standing')}
        allLabel={t('filter.allStandings')}
        options={[
          { id: 'open' as const, label: t('filter.open') },
          ...attendanceSchema.options.map((id) => ({ id, label: t(`common:attendance.${id}`) })),
        ]}
        value={filter.standing}
        onChange={filter.setStanding}
      />
    </FilterRow>
  );
}
