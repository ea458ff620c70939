import { useTranslation } from 'react-i18next';
import type { Claim } from '../../../shared/model/claim';
import { claimStatusSchema } from '../../../shared/model/claimStanding';
import { StatusBulkBar } from '../../records/StatusBulkBar';

/** Grants, refuses or deletes the chosen claims as one step of undo. */
export function ClaimBulkBar({ chosen, onClear }: { chosen: readonly Claim[]; onClear: () => void }) {
  const { t } = useTranslation('benefits');
  return (
    <StatusBulkBar
      commands={chosen.map(({ id }) => ({ name: 'delete-claim', payload: { claim: id } }))}
      onClear={onClear}
      words={{ label: t('bulk.label'), count: t('bulk.count', { count: chosen.length }) }}
      statusLabel={t('bulk.status')}
      options={claimStatusSchema.options.map((id) => ({ id, label: t(`common:claimStatus.${id}`) }))}
      setStatus={(status) => chosen.map(({ id }) => ({ name: 'set-claim-status', payload: { claim: id, status } }))}
    />
  );
}
