import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemId } from '../../shared/model/identifier';
import type { Task, TaskSide } from '../../shared/model/task';
import { translatedText } from '../../shared/model/translatedText';
import { taskOwner } from '../../shared/model/taskOwner';
import { tasksOf } from '../../shared/tasks/tasksOf';
import { formatDay } from '../../shared/time/formatDay';
import { useEdit } from '../hooks/useEdit';
import { useLocale } from '../hooks/useLocale';
import { useMission } from '../hooks/useMission';
import { useInterface } from '../store/interfaceStore';
import { useNotices } from '../store/noticeStore';
import { Button } from '../ui/controls/Button';
import { Checkbox } from '../ui/controls/Checkbox';
import { FormSection } from '../ui/fields/FormSection';
import styles from './TasksOfItem.module.css';

export interface TasksOfItemProps {
  item: ItemId;
  isReadOnly: boolean;
  /** Only what this side has to do, under its name. */
  side?: TaskSide;
}

/** What there is to do for this item, on either side or one, and the way to add more. */
export function TasksOfItem({ item, isReadOnly, side }: TasksOfItemProps) {
  const { t } = useTranslation('tasks');
  const records = useMission((mission) => mission.tasks);
  const tasks = useMemo(
    () =>
      tasksOf({ tasks: records }).filter((task) => task.item === item && (side === undefined || task.side === side)),
    [item, records, side],
  );
  const addTaskFor = useInterface((state) => state.addTaskFor);
  const openDialog = useNotices((state) => state.openDialog);
  const add = () => {
    addTaskFor({ item, side: side ?? 'ours' });
    openDialog('add-task');
  };
  return (
    <FormSection title={side === undefined ? t('title') : t(`common:taskSide.${side}`)}>
      {tasks.length === 0 && <p>{t('item.none')}</p>}
      <ul className={styles.requests}>
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} isReadOnly={isReadOnly} />
        ))}
      </ul>
      {!isReadOnly && (
        <div>
          <Button icon={Plus} onPress={add}>
            {t('add')}
          </Button>
        </div>
      )}
    </FormSection>
  );
}

function TaskLine({ task, isReadOnly }: { task: Task; isReadOnly: boolean }) {
  const { t } = useTranslation('tasks');
  const locale = useLocale();
  const edit = useEdit();
  const people = useMission((mission) => mission.people);
  const owner = taskOwner(people, task);
  const facts = [
    t(`common:taskSide.${task.side}`),
    ...(owner === '' ? [] : [owner]),
    t('by', { day: formatDay(task.due, locale, { weekday: 'none' }) }),
  ];
  return (
    <li>
      <Checkbox
        isSelected={task.doneOn !== undefined}
        isDisabled={isReadOnly}
        onChange={(isDone) => void edit({ name: 'set-task-done', payload: { task: task.id, isDone } })}
      >
        {translatedText(task, 'title', locale).text || t('common:untitled')}
      </Checkbox>
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </li>
  );
}
