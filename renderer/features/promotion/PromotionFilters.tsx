import { useTranslation } from 'react-i18next';
import { announcementStatusSchema } from '../../../shared/model/announcement';
import { FilterChoice } from '../../records/FilterChoice';
import { FilterRow } from '../../records/FilterRow';
import { Segmented } from '../../ui/controls/Segmented';
import type { PromotionFilter } from './usePromotionFilter';

/** How far the announcements are, and who publishes them. A name may be empty, and no option's identifier may. */
export function PromotionFilters({ filter }: { filter: PromotionFilter }) {
  const { t } = useTranslation('promotion');
  const { sought, organisations } = filter;
  return (
    <FilterRow label={t('filter.label')}>
      <Segmented
        label={t('field.status')}
        value={filter.status}
        onChange={filter.setStatus}
        options={[
          { id: 'all' as const, label: t('filter.all'), count: sought.length },
          ...announcementStatusSchema.options.map((id) => ({
            id,
            label: t(`common:announcementStatus.${id}`),
            count: sought.filter(({ status }) => status === id).length,
          })),
        ]}
      />
      <FilterChoice
        label={t('filter.organisation')}
        allLabel={t('filter.everybody')}
        options={organisations.map((name) => ({ id: `of ${name}` as const, label: name || t('filter.nobody') }))}
        value={filter.organisation === null ? 'all' : `of ${filter.organisation}`}
        onChange={(id) => filter.setOrganisation(organisations.find((name) => `of ${name}` === id) ?? null)}
      />
    </FilterRow>
  );
}
