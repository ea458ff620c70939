import { useTranslation } from 'react-i18next';
import type { Benefit } from '../../../shared/model/benefit';
import { useOrganisationOptions } from '../../fields/useOrganisationOptions';
import { ComboBox } from '../../ui/fields/ComboBox';
import { FormSection } from '../../ui/fields/FormSection';
import { Select } from '../../ui/fields/Select';
import { useAgreementOptions } from './useAgreementOptions';
import { useBenefitChange } from './useBenefitChange';

/** Who grants it, whose members may use it, and under which agreement. */
export function BenefitWhoFields({ benefit }: { benefit: Benefit }) {
  const { t } = useTranslation('benefits');
  const change = useBenefitChange(benefit.id);
  const organisations = useOrganisationOptions();
  const agreements = useAgreementOptions();
  return (
    <FormSection title={t('sheet.who')}>
      {(['grantedBy', 'membersOf'] as const).map((field) => (
        <ComboBox
          key={field}
          label={t(`field.${field}`)}
          options={organisations}
          value={benefit[field]}
          onChange={(id) => id !== null && change({ [field]: id })}
          emptyText={t('sheet.noOrganisation')}
        />
      ))}
      <Select
        label={t('field.agreement')}
        options={agreements}
        value={benefit.agreement ?? 'none'}
        onChange={(agreement) => change({ agreement: agreement === 'none' ? null : agreement })}
      />
    </FormSection>
  );
}
