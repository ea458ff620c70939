import { CalendarClock, Plus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../../shared/model/task';
import { taskCounts } from '../../../shared/tasks/taskCounts';
import { tasksOf } from '../../../shared/tasks/tasksOf';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useMission } from '../../hooks/useMission';
import { useMissionState } from '../../hooks/useMissionState';
import { useToday } from '../../hooks/useToday';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { SearchField } from '../../ui/fields/SearchField';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { TaskFilters } from './TaskFilters';
import { TaskSheet } from './TaskSheet';
import { TasksGrid } from './TasksGrid';
import styles from './TasksScreen.module.css';
import { useAddTask } from './useAddTask';
import { useTaskFilter } from './useTaskFilter';

/** What coordinators have to do, on both sides: what is late, what comes next, what is done. */
export function TasksScreen() {
  const { t } = useTranslation('tasks');
  const records = useMission((mission) => mission.tasks);
  const tasks = useMemo(() => tasksOf({ tasks: records }), [records]);
  const filter = useTaskFilter(tasks);
  const search = useRef<HTMLInputElement>(null);
  useMenuAction('add', useAddTask('add-task'));
  useMenuAction('find', () => search.current?.focus());
  const selection = useInterface((state) => state.selection);
  const openId = selection?.collection === 'tasks' ? selection.id : null;
  // One that leaves the filter while it is written in stays open.
  const open = tasks.find(({ id }) => id === openId);
  if (tasks.length === 0) return <NothingToDo />;
  return (
    <>
      <Toolbar
        label={t('title')}
        start={<Sizes tasks={tasks} />}
        end={
          <>
            <SearchField
              ref={search}
              label={t('search')}
              placeholder={t('search')}
              clearLabel={t('common:action.clear')}
              value={filter.query}
              onChange={filter.setQuery}
            />
            <TimelineButton variant="secondary" />
            <AddButton />
          </>
        }
      />
      <TaskFilters filter={filter} tasks={tasks} />
      <div className={styles.panes}>
        <TasksGrid tasks={filter.found} openId={openId} />
        {open && <TaskSheet key={open.id} task={open} />}
      </div>
    </>
  );
}

function Sizes({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTranslation('tasks');
  const { late, done } = taskCounts(tasks, useToday());
  const open = tasks.length - done;
  const words = [
    open === 0 ? t('counts.none') : t('counts.open', { count: open }),
    ...(late > 0 ? [t('counts.late', { count: late })] : []),
  ];
  return <ToolbarTitle title={t('title')} aside={words.join(' · ')} />;
}

/** None where nothing may be written. */
function AddButton() {
  const { t } = useTranslation('tasks');
  const add = useAddTask('add-task');
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  if (isReadOnly) return null;
  return (
    <Button variant="primary" icon={Plus} onPress={add}>
      {t('add')}
    </Button>
  );
}

function TimelineButton({ variant }: { variant: 'primary' | 'secondary' }) {
  const { t } = useTranslation('tasks');
  const open = useAddTask('task-timeline');
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  if (isReadOnly) return null;
  return (
    <Button variant={variant} icon={CalendarClock} onPress={open}>
      {t('timeline.button')}
    </Button>
  );
}

function NothingToDo() {
  const { t } = useTranslation('tasks');
  return (
    <>
      <Toolbar label={t('title')} start={<ToolbarTitle title={t('title')} />} />
      <EmptyState
        title={t('empty.title')}
        body={t('empty.body')}
        primary={<TimelineButton variant="primary" />}
        secondary={<AddButton />}
      />
    </>
  );
}
