import { useTranslation } from 'react-i18next';
import type { TaskGroup } from '../../../shared/tasks/taskGroup';
import { Chip } from '../../ui/marks/Chip';
import type { Tone } from '../../ui/marks/tone';

const tones: Readonly<Record<TaskGroup, Tone>> = { late: 'stop', soon: 'risk', later: 'neutral', done: 'ok' };

export function TaskGroupChip({ group }: { group: TaskGroup }) {
  const { t } = useTranslation('tasks');
  return <Chip tone={tones[group]}>{t(`one.${group}`)}</Chip>;
}
