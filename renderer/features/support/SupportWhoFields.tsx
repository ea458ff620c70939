import { useTranslation } from 'react-i18next';
import { supportAudienceSchema, type SupportRequest } from '../../../shared/model/supportRequest';
import { useClauseOptions } from '../../fields/useClauseOptions';
import { useOrganisationOptions } from '../../fields/useOrganisationOptions';
import { usePersonOptions } from '../../fields/usePersonOptions';
import { ComboBox } from '../../ui/fields/ComboBox';
import { FormSection } from '../../ui/fields/FormSection';
import { Select } from '../../ui/fields/Select';
import { useSupportChange } from './useSupportChange';
import { useBenefitOptions } from './useBenefitOptions';

/** Of whom it is asked, who looks after it on either side, and who may read of it. */
export function SupportWhoFields({ request }: { request: SupportRequest }) {
  const { t } = useTranslation('support');
  const change = useSupportChange(request.id);
  const people = usePersonOptions();
  return (
    <FormSection title={t('sheet.who')}>
      <ComboBox
        label={t('field.supporter')}
        options={useOrganisationOptions()}
        value={request.supporter ?? null}
        onChange={(supporter) => change({ supporter })}
        emptyText={t('sheet.noOrganisation')}
      />
      <ComboBox
        label={t('field.contact')}
        options={people}
        value={request.contact ?? null}
        onChange={(contact) => change({ contact })}
        emptyText={t('sheet.noPerson')}
      />
      <ComboBox
        label={t('field.owner')}
        options={people}
        value={request.owner ?? null}
        onChange={(owner) => change({ owner })}
        emptyText={t('sheet.noPerson')}
      />
      <ComboBox
        label={t('field.benefit')}
        options={useBenefitOptions()}
        value={request.benefit ?? null}
        onChange={(benefit) => change({ benefit })}
        emptyText={t('sheet.noBenefit')}
      />
      <ComboBox
        label={t('field.clause')}
        options={useClauseOptions()}
        value={request.clause ?? null}
        onChange={(clause) => change({ clause })}
        emptyText={t('sheet.noClause')}
      />
      <Select
        label={t('field.audience')}
        options={supportAudienceSchema.options.map((id) => ({ id, label: t(`common:audience.${id}`) }))}
        value={request.audience}
        onChange={(audience) => change({ audience })}
      />
    </FormSection>
  );
}
