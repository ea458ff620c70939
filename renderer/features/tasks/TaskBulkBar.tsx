import { Check, Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../../shared/model/task';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { BulkBar } from '../../ui/grid/BulkBar';

/** Says that the chosen tasks are done, or deletes them, as one step of undo. */
export function TaskBulkBar({ chosen, onClear }: { chosen: readonly Task[]; onClear: () => void }) {
  const { t } = useTranslation('tasks');
  const make = useAnnouncedEdits();
  const finish = async () => {
    const commands = chosen.map(({ id }) => ({ name: 'set-task-done', payload: { task: id, isDone: true } }) as const);
    if (await make(commands)) onClear();
  };
  const remove = async () => {
    if (await make(chosen.map(({ id }) => ({ name: 'delete-task', payload: { task: id } })))) onClear();
  };
  return (
    <BulkBar label={t('bulk.label')} count={t('bulk.count', { count: chosen.length })}>
      <Button icon={Check} onPress={() => void finish()}>
        {t('bulk.done')}
      </Button>
      <Button variant="danger" icon={Trash2} onPress={() => void remove()}>
        {t('common:action.delete')}
      </Button>
      <IconButton icon={X} label={t('bulk.clear')} onPress={onClear} />
    </BulkBar>
  );
}
