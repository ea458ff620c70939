import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { supportersOf } from '../../../shared/brief/supportersOf';
import { supportKindSchema } from '../../../shared/model/supportRequest';
import { useMission } from '../../hooks/useMission';
import { FilterChoice } from '../../records/FilterChoice';
import { FilterRow } from '../../records/FilterRow';
import { Switch } from '../../ui/controls/Switch';
import type { SupportFilter } from './useSupportFilter';

/** By whom the requests were asked of, by kind, and those that are late. */
export function SupportFilters({ filter }: { filter: SupportFilter }) {
  const { t } = useTranslation('support');
  const supportRequests = useMission((mission) => mission.supportRequests);
  const organisations = useMission((mission) => mission.organisations);
  const supporters = useMemo(() => supportersOf({ supportRequests, organisations }), [organisations, supportRequests]);
  return (
    <FilterRow label={t('filter.label')}>
      <FilterChoice
        label={t('filter.supporter')}
        allLabel={t('filter.allSupporters')}
        options={supporters.map(({ id, name }) => ({ id, label: name }))}
        value={filter.supporter}
        onChange={filter.setSupporter}
      />
      <FilterChoice
        label={t('filter.kind')}
        allLabel={t('filter.allKinds')}
        options={supportKindSchema.options.map((id) => ({ id, label: t(`common:supportKind.${id}`) }))}
        value={filter.kind}
        onChange={filter.setKind}
      />
      <Switch isSelected={filter.isOverdueOnly} onChange={filter.setOverdueOnly}>
        {t('filter.overdue')}
      </Switch>
    </FilterRow>
  );
}
