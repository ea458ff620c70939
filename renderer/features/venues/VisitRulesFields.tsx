import { useTranslation } from 'react-i18next';
import { identityCheckSchema } from '../../../shared/model/identityCheck';
import type { Venue } from '../../../shared/model/venue';
import { KeptPair } from '../../fields/KeptPair';
import { WholeNumberField } from '../../fields/WholeNumberField';
import { FormRow } from '../../ui/fields/FormRow';
import { FormSection } from '../../ui/fields/FormSection';
import { Select } from '../../ui/fields/Select';
import type { ChangeVenue } from './useVenueChange';

const checks = ['unknown', ...identityCheckSchema.options] as const;

interface VisitRulesFieldsProps {
  venue: Venue;
  change: ChangeVenue;
}

/** What a venue asks of visitors: at the door, before they come, and while they are there. */
export function VisitRulesFields({ venue, change }: VisitRulesFieldsProps) {
  const { t } = useTranslation('venues');
  return (
    <FormSection title={t('section.visit')} description={t('field.visitRulesNote')}>
      <FormRow>
        <Select
          label={t('field.identityCheck')}
          options={checks.map((id) => ({ id, label: t(`identityCheck.${id}`) }))}
          value={venue.identityCheck ?? 'unknown'}
          onChange={(check) => change({ identityCheck: check === 'unknown' ? null : check })}
        />
        <WholeNumberField
          label={t('field.accessListDays')}
          description={t('field.accessListDaysNote')}
          unit={t('field.accessListDaysUnit')}
          value={venue.accessListDays ?? null}
          onChange={(accessListDays) => change({ accessListDays })}
          least={0}
          most={365}
        />
      </FormRow>
      <KeptPair
        label={t('field.visitRules')}
        fr={venue.visitRulesFr ?? ''}
        en={venue.visitRulesEn ?? ''}
        onKeep={(language, text) => change({ [`visitRules${language}`]: text || null })}
        isMultiline
      />
    </FormSection>
  );
}
