import { useTranslation } from 'react-i18next';
import type { SupportRequest } from '../../../shared/model/supportRequest';
import { type SupportStatus, supportStatusSchema } from '../../../shared/model/supportStanding';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { DeleteBulkBar } from '../../records/DeleteBulkBar';
import { Select } from '../../ui/fields/Select';

/** Moves or deletes the chosen requests as one step of undo. */
export function SupportBulkBar({ chosen, onClear }: { chosen: readonly SupportRequest[]; onClear: () => void }) {
  const { t } = useTranslation('support');
  const make = useAnnouncedEdits();
  const setStatus = (status: SupportStatus) =>
    void make(chosen.map(({ id }) => ({ name: 'set-support-status', payload: { request: id, status } })));
  return (
    <DeleteBulkBar
      commands={chosen.map(({ id }) => ({ name: 'delete-support-request', payload: { request: id } }))}
      onClear={onClear}
      words={{ label: t('bulk.label'), count: t('bulk.count', { count: chosen.length }) }}
    >
      <Select
        label={t('bulk.status')}
        isLabelHidden
        placeholder={t('bulk.status')}
        options={supportStatusSchema.options.map((id) => ({ id, label: t(`common:supportStatus.${id}`) }))}
        value={null}
        onChange={setStatus}
      />
    </DeleteBulkBar>
  );
}
