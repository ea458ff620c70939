import { useTranslation } from 'react-i18next';
import type { Task } from '../../../shared/model/task';
import { FormSection } from '../../ui/fields/FormSection';
import { KeptField } from '../../ui/fields/KeptField';
import { useTaskChange } from './useTaskChange';

/** What only coordinators read. */
export function TaskNotes({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const change = useTaskChange(task.id);
  return (
    <FormSection title={t('sheet.coordinators')} description={t('sheet.coordinatorsNote')}>
      <KeptField
        label={t('field.notes')}
        value={task.notes ?? ''}
        onKeep={(notes) => change({ notes: notes || null })}
        isMultiline
      />
    </FormSection>
  );
}
