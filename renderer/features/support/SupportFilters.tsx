import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { supportersOf } from '../../../shared/brief/supportersOf';
import { supportKindSchema } from '../../../shared/model/supportRequest';
import { useMission } from '../../hooks/useMission';
import { Switch } from '../../ui/controls/Switch';
import { Select } from '../../ui/fields/Select';
import styles from './SupportScreen.module.css';

import type { SupportFilter } from './useSupportFilter';

/** By whom the requests were asked of, by kind, and those that are late. */
export function SupportFilters({ filter }: { filter: SupportFilter }) {
  const { t } = useTranslation('support');
  const supportRequests = useMission((mission) => mission.supportRequests);
  const organisations = useMission((mission) => mission.organisations);
  const supporters = useMemo(() => supportersOf({ supportRequests, organisations }), [organisations, supportRequests]);
  return (
    <div className={styles.filters} role="group" aria-label={t('filter.label')}>
      <div className={styles.filter}>
        <Select
          label={t('filter.supporter')}
          isLabelHidden
          options={[
            { id: 'all' as const, label: t('filter.allSupporters') },
            ...supporters.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={filter.supporter}
          onChange={filter.setSupporter}
        />
      </div>
      <div className={styles.filter}>
        <Select
          label={t('filter.kind')}
          isLabelHidden
          options={[
            { id: 'all' as const, label: t('filter.allKinds') },
            ...supportKindSchema.options.map((id) => ({ id, label: t(`common:supportKind.${id}`) })),
          ]}
          value={filter.kind}
          onChange={filter.setKind}
        />
      </div>
      <Switch isSelected={filter.isOverdueOnly} onChange={filter.setOverdueOnly}>
        {t('filter.overdue')}
      </Switch>
    </div>
  );
}
