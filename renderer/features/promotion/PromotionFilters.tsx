import { useTranslation } from 'react-i18next';
import { announcementStatusSchema } from '../../../shared/model/announcement';
import { Segmented } from '../../ui/controls/Segmented';
import { Select } from '../../ui/fields/Select';
import styles from './PromotionScreen.module.css';
import type { PromotionFilter } from './usePromotionFilter';

/** Options need an identifier of their own: a name may be empty. */
const everybody = 'all';

/** How far the announcements are, and who publishes them. */
export function PromotionFilters({ filter }: { filter: PromotionFilter }) {
  const { t } = useTranslation('promotion');
  const { sought, organisations } = filter;
  return (
    <div className={styles.filters} role="group" aria-label={t('filter.label')}>
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
      <div className={styles.filter}>
        <Select
          label={t('filter.organisation')}
          isLabelHidden
          options={[
            { id: everybody, label: t('filter.everybody') },
            ...organisations.map((name) => ({ id: `of ${name}`, label: name || t('filter.nobody') })),
          ]}
          value={filter.organisation === null ? everybody : `of ${filter.organisation}`}
          onChange={(id) => filter.setOrganisation(organisations.find((name) => `of ${name}` === id) ?? null)}
        />
      </div>
    </div>
  );
}
