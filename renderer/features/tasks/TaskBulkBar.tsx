import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../../shared/model/task';
import { useEditsAtOnce } from '../../hooks/useEditsAtOnce';
import { DeleteBulkBar } from '../../records/DeleteBulkBar';
import { Button } from '../../ui/controls/Button';

/** Says that the chosen tasks are done, or deletes them, as one step of undo. */
export function TaskBulkBar({ chosen, onClear }: { chosen: readonly Task[]; onClear: () => void }) {
  const { t } = useTranslation('tasks');
  const make = useEditsAtOnce('changes');
  const finish = async () => {
    const commands = chosen.map(({ id }) => ({ name: 'set-task-done', payload: { task: id, isDone: true } }) as const);
    if (await make(commands)) onClear();
  };
  return (
    <DeleteBulkBar
      commands={chosen.map(({ id }) => ({ name: 'delete-task', payload: { task: id } }))}
      onClear={onClear}
      words={{ label: t('bulk.label'), count: t('bulk.count', { count: chosen.length }) }}
    >
      <Button icon={Check} onPress={() => void finish()}>
        {t('bulk.done')}
      </Button>
    </DeleteBulkBar>
  );
}
