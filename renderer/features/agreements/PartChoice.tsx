import { useTranslation } from 'react-i18next';
import { Segmented } from '../../ui/controls/Segmented';
import { type AgreementsPart, useAgreementsPart } from './useAgreementsPart';

/** The way from the agreements to their benefits and to who has asked for them. */
export function PartChoice({ part }: { part: AgreementsPart }) {
  const { t } = useTranslation('benefits');
  const [, show] = useAgreementsPart();
  return (
    <Segmented
      label={t('views.label')}
      value={part}
      onChange={show}
      options={(['register', 'benefits', 'claims'] as const).map((id) => ({ id, label: t(`views.${id}`) }))}
    />
  );
}
