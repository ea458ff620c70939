import { useTranslation } from 'react-i18next';
import type { Claim } from '../../../shared/model/claim';
import { claimStandingParts, claimStatusSchema } from '../../../shared/model/claimStanding';
import { formatDay } from '../../../shared/time/formatDay';
import { useEdit } from '../../hooks/useEdit';
import { useLocale } from '../../hooks/useLocale';
import { Select } from '../../ui/fields/Select';

/** How far the claim has come, and since when. */
export function ClaimStandingField({ claim }: { claim: Claim }) {
  const { t } = useTranslation('benefits');
  const locale = useLocale();
  const edit = useEdit();
  const { status, since } = claimStandingParts(claim.standing);
  return (
    <Select
      label={t('claim.standing')}
      description={t('claim.since', { day: formatDay(since, locale, { weekday: 'none', year: true }) })}
      options={claimStatusSchema.options.map((id) => ({ id, label: t(`common:claimStatus.${id}`) }))}
      value={status}
      onChange={(next) => void edit({ name: 'set-claim-status', payload: { claim: claim.id, status: next } })}
    />
  );
}
