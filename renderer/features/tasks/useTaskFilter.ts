import { useMemo, useState } from 'react';
import type { Task, TaskSide } from '../../../shared/model/task';
import { taskGroup, type TaskGroup } from '../../../shared/tasks/taskGroup';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { useInterface } from '../../store/interfaceStore';
import { taskOwner } from '../../../shared/model/taskOwner';

export interface TaskFilter {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly group: TaskGroup | 'all';
  readonly setGroup: (group: TaskGroup | 'all') => void;
  readonly side: TaskSide | 'all';
  readonly setSide: (side: TaskSide | 'all') => void;
  /** A name; empty for whoever has none. */
  readonly owner: string | null;
  readonly setOwner: (owner: string | null) => void;
  /** The tasks that pass but for their group: what the groups are counted among. */
  readonly sought: readonly Task[];
  /** Those of the group that is shown, in the order given. */
  readonly found: readonly Task[];
}

/** What of the tasks is looked at: by words, by when, by side and by owner. */
export function useTaskFilter(tasks: readonly Task[]): TaskFilter {
  const [query, setQuery] = useState('');
  const group = useInterface((state) => state.tasksShown);
  const setGroup = useInterface((state) => state.showTasks);
  const [side, setSide] = useState<TaskSide | 'all'>('all');
  const [owner, setOwner] = useState<string | null>(null);
  const people = useMission((mission) => mission.people);
  const today = useToday();
  const sought = useMemo(() => {
    const words = foldForSearch(query);
    return tasks.filter((task) => {
      const name = taskOwner(people, task);
      return (
        (side === 'all' || task.side === side) &&
        (owner === null || name === owner) &&
        foldForSearch(`${task.titleFr} ${task.titleEn} ${name}`).includes(words)
      );
    });
  }, [owner, people, query, side, tasks]);
  const found = useMemo(
    () => sought.filter((task) => group === 'all' || taskGroup(task, today) === group),
    [group, sought, today],
  );
  return { query, setQuery, group, setGroup, side, setSide, owner, setOwner, sought, found };
}
