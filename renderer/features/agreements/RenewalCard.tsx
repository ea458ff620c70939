import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { coversOf } from '../../../shared/agreements/coversOf';
import type { Agreement } from '../../../shared/model/agreement';
import type { Task } from '../../../shared/model/task';
import type { Term } from '../../../shared/model/term';
import { translatedText } from '../../../shared/model/translatedText';
import { taskOwner } from '../../../shared/model/taskOwner';
import { tasksOf } from '../../../shared/tasks/tasksOf';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { Button } from '../../ui/controls/Button';
import { Checkbox } from '../../ui/controls/Checkbox';
import { Card } from '../../ui/frame/Card';
import { Chip } from '../../ui/marks/Chip';
import styles from './DatedRows.module.css';
import { useDayWords } from './useDayWords';
import { useRenewalTasks } from './useRenewalTasks';

interface RenewalCardProps {
  agreement: Agreement;
  terms: readonly Term[];
}

/** What has to be done for the agreement, its renewal above all, by when and by whom; each is a task of the mission. */
export function RenewalCard({ agreement, terms }: RenewalCardProps) {
  const { t } = useTranslation('agreements');
  const mission = useMission((whole) => whole);
  const tasks = tasksOf(mission).filter((task) => task.agreement === agreement.id);
  const end = coversOf(terms).at(-1)?.lastDay;
  const make = useAnnouncedEdits();
  const steps = useRenewalTasks(agreement, end, tasks);
  if (tasks.length === 0 && !steps) return null;
  return (
    <Card
      title={t('renewal.title')}
      isFlush
      action={
        steps && (
          <Button size="compact" icon={ListChecks} onPress={() => void make([steps])}>
            {t('renewal.prepare')}
          </Button>
        )
      }
    >
      {tasks.length === 0 && <p className={styles.none}>{t('renewal.none')}</p>}
      <ul>
        {tasks.map((task) => (
          <RenewalRow key={task.id} task={task} />
        ))}
      </ul>
    </Card>
  );
}

/** Ticked where it is done. */
function RenewalRow({ task }: { task: Task }) {
  const { t } = useTranslation('agreements');
  const locale = useLocale();
  const today = useToday();
  const { day } = useDayWords();
  const make = useAnnouncedEdits();
  const owner = taskOwner(
    useMission(({ people }) => people),
    task,
  );
  const isLate = task.doneOn === undefined && task.due < today;
  const keep = (isDone: boolean) => void make([{ name: 'set-task-done', payload: { task: task.id, isDone } }]);
  return (
    <li className={styles.row}>
      <Checkbox isSelected={task.doneOn !== undefined} onChange={keep}>
        {translatedText(task, 'title', locale).text || t('common:untitled')}
      </Checkbox>
      {isLate && <Chip tone="risk">{t('renewal.late')}</Chip>}
      <span className={styles.day}>
        {task.doneOn === undefined
          ? t('renewal.due', { day: day(task.due) })
          : t('renewal.done', { day: day(task.doneOn) })}
      </span>
      <span className={styles.owner}>{owner}</span>
    </li>
  );
}
