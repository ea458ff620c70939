import { useTranslation } from 'react-i18next';
import { type Task, taskAudienceSchema, taskSideSchema } from '../../../shared/model/task';
import { taskOwner } from '../../../shared/model/taskOwner';
import { useMission } from '../../hooks/useMission';
import { FormSection } from '../../ui/fields/FormSection';
import { Select } from '../../ui/fields/Select';
import { ownerNamed } from './ownerNamed';
import { OwnerField } from './OwnerField';
import { useTaskChange } from './useTaskChange';

/** On which side it is done, by whom, and who may read of it. */
export function TaskWhoFields({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const people = useMission((mission) => mission.people);
  const change = useTaskChange(task.id);
  const { side, audience } = task;
  return (
    <FormSection title={t('sheet.who')}>
      <Select
        label={t('field.side')}
        options={taskSideSchema.options.map((id) => ({ id, label: t(`common:taskSide.${id}`) }))}
        value={side}
        onChange={(chosen) => change({ side: chosen })}
      />
      {/* Kept in the file as owner, or else as ownerName. */}
      <OwnerField name={taskOwner(people, task)} onChange={(name) => change(ownerNamed(people, name))} />
      <Select
        label={t('field.audience')}
        options={taskAudienceSchema.options.map((id) => ({ id, label: t(`common:audience.${id}`) }))}
        value={audience}
        onChange={(chosen) => change({ audience: chosen })}
      />
    </FormSection>
  );
}
