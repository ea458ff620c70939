import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Task, taskSideSchema } from '../../../shared/model/task';
import { taskCounts } from '../../../shared/tasks/taskCounts';
import { taskGroups } from '../../../shared/tasks/taskGroup';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { FilterChoice } from '../../records/FilterChoice';
import { FilterRow } from '../../records/FilterRow';
import { Segmented } from '../../ui/controls/Segmented';
import { taskOwner } from '../../../shared/model/taskOwner';
import type { TaskFilter } from './useTaskFilter';

/** When the tasks are due, on which side they are, and whose. */
export function TaskFilters({ filter, tasks }: { filter: TaskFilter; tasks: readonly Task[] }) {
  const { t } = useTranslation('tasks');
  const counts = taskCounts(filter.sought, useToday());
  return (
    <FilterRow label={t('filter.label')}>
      <Segmented
        label={t('shown.label')}
        value={filter.group}
        onChange={filter.setGroup}
        options={[
          { id: 'all' as const, label: t('shown.all'), count: filter.sought.length },
          ...taskGroups.map((id) => ({ id, label: t(`group.${id}`), count: counts[id] })),
        ]}
      />
      <FilterChoice
        label={t('filter.side')}
        allLabel={t('filter.bothSides')}
        options={taskSideSchema.options.map((id) => ({ id, label: t(`common:taskSide.${id}`) }))}
        value={filter.side}
        onChange={filter.setSide}
      />
      <OwnerFilter filter={filter} tasks={tasks} />
    </FilterRow>
  );
}

/** A name may be empty, and no option's identifier may. */
function OwnerFilter({ filter, tasks }: { filter: TaskFilter; tasks: readonly Task[] }) {
  const { t } = useTranslation('tasks');
  const people = useMission((mission) => mission.people);
  const names = useMemo(
    () => [...new Set(tasks.map((task) => taskOwner(people, task)))].sort((a, b) => a.localeCompare(b, 'fr-CA')),
    [people, tasks],
  );
  return (
    <FilterChoice
      label={t('filter.owner')}
      allLabel={t('filter.allOwners')}
      options={names.map((name) => ({ id: `of ${name}` as const, label: name || t('filter.noOwner') }))}
      value={filter.owner === null ? 'all' : `of ${filter.owner}`}
      onChange={(id) => filter.setOwner(names.find((name) => `of ${name}` === id) ?? null)}
    />
  );
}
