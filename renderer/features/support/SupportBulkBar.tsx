import { useTranslation } from 'react-i18next';
import type { SupportRequest } from '../../../shared/model/supportRequest';
import { supportStatusSchema } from '../../../shared/model/supportStanding';
import { StatusBulkBar } from '../../records/StatusBulkBar';

/** Moves or deletes the chosen requests as one step of undo. */
export function SupportBulkBar({ chosen, onClear }: { chosen: readonly SupportRequest[]; onClear: () => void }) {
  const { t } = useTranslation('support');
  return (
    <StatusBulkBar
      commands={chosen.map(({ id }) => ({ name: 'delete-support-request', payload: { request: id } }))}
      onClear={onClear}
      words={{ label: t('bulk.label'), count: t('bulk.count', { count: chosen.length }) }}
      statusLabel={t('bulk.status')}
      options={supportStatusSchema.options.map((id) => ({ id, label: t(`common:supportStatus.${id}`) }))}
      setStatus={(status) => chosen.map(({ id }) => ({ name: 'set-support-status', payload: { request: id, status } }))}
    />
  );
}
