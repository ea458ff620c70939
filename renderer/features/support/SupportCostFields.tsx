import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moneyText } from '../../../shared/i18n/moneyText';
import type { SupportRequest } from '../../../shared/model/supportRequest';
import { useOrganisationOptions } from '../../fields/useOrganisationOptions';
import { useLocale } from '../../hooks/useLocale';
import { ComboBox } from '../../ui/fields/ComboBox';
import { FormSection } from '../../ui/fields/FormSection';
import { KeptField } from '../../ui/fields/KeptField';
import { readCost } from '../../../shared/model/readCost';
import { useSupportChange } from './useSupportChange';

/** What only coordinators read: what it costs, who pays, and their notes. */
export function SupportCostFields({ request }: { request: SupportRequest }) {
  const { t } = useTranslation('support');
  const change = useSupportChange(request.id);
  return (
    <FormSection title={t('sheet.coordinators')} description={t('sheet.coordinatorsNote')}>
      <CostField request={request} />
      <ComboBox
        label={t('field.paidBy')}
        options={useOrganisationOptions()}
        value={request.paidBy ?? null}
        onChange={(paidBy) => change({ paidBy })}
        emptyText={t('sheet.noOrganisation')}
      />
      <KeptField
        label={t('field.notes')}
        value={request.notes ?? ''}
        onKeep={(notes) => change({ notes: notes || null })}
        isMultiline
      />
    </FormSection>
  );
}

function CostField({ request }: { request: SupportRequest }) {
  const { t } = useTranslation('support');
  const locale = useLocale();
  const change = useSupportChange(request.id);
  const [isRefused, setRefused] = useState(false);
  const keep = (text: string) => {
    const cost = text.trim() === '' ? null : readCost(text);
    setRefused(cost === undefined);
    if (cost !== undefined) change({ cost });
  };
  return (
    <KeptField
      label={t('field.cost')}
      description={t('sheet.costNote')}
      value={request.cost === undefined ? '' : moneyText(request.cost, locale)}
      onKeep={keep}
      error={isRefused ? t('invalid.cost') : undefined}
    />
  );
}
