import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Task, taskSideSchema } from '../../../shared/model/task';
import { taskCounts } from '../../../shared/tasks/taskCounts';
import { taskGroups } from '../../../shared/tasks/taskGroup';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { Segmented } from '../../ui/controls/Segmented';
import { Select } from '../../ui/fields/Select';
import { taskOwner } from '../../../shared/tasks/taskOwner';
import styles from './TasksScreen.module.css';
import type { TaskFilter } from './useTaskFilter';

/** When the tasks are due, on which side they are, and whose. */
export function TaskFilters({ filter, tasks }: { filter: TaskFilter; tasks: readonly Task[] }) {
  const { t } = useTranslation('tasks');
  const counts = taskCounts(filter.sought, useToday());
  return (
    <div className={styles.filters} role="group" aria-label={t('filter.label')}>
      <Segmented
        label={t('shown.label')}
        value={filter.group}
        onChange={filter.setGroup}
        options={[
          { id: 'all' as const, label: t('shown.all'), count: filter.sought.length },
          ...taskGroups.map((id) => ({ id, label: t(`group.${id}`), count: counts[id] })),
        ]}
      />
      <div className={styles.filter}>
        <Select
          label={t('filter.side')}
          isLabelHidden
          options={[
            { id: 'all' as const, label: t('filter.bothSides') },
            ...taskSideSchema.options.map((id) => ({ id, label: t(`common:taskSide.${id}`) })),
          ]}
          value={filter.side}
          onChange={filter.setSide}
        />
      </div>
      <OwnerFilter filter={filter} tasks={tasks} />
    </div>
  );
}

/** Options need an identifier of their own: a name may be empty. */
const everybody = 'all';

function OwnerFilter({ filter, tasks }: { filter: TaskFilter; tasks: readonly Task[] }) {
  const { t } = useTranslation('tasks');
  const people = useMission((mission) => mission.people);
  const names = useMemo(
    () => [...new Set(tasks.map((task) => taskOwner(people, task)))].sort((a, b) => a.localeCompare(b, 'fr-CA')),
    [people, tasks],
  );
  return (
    <div className={styles.filter}>
      <Select
        label={t('filter.owner')}
        isLabelHidden
        options={[
          { id: everybody, label: t('filter.allOwners') },
          ...names.map((name) => ({ id: `of ${name}`, label: name || t('filter.noOwner') })),
        ]}
        value={filter.owner === null ? everybody : `of ${filter.owner}`}
        onChange={(id) => filter.setOwner(names.find((name) => `of ${name}` === id) ?? null)}
      />
    </div>
  );
}
