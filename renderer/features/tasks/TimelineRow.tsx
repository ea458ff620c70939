import { useTranslation } from 'react-i18next';
import type { TimelineStep } from '../../../shared/tasks/timeline';
import { formatDay } from '../../../shared/time/formatDay';
import { useLocale } from '../../hooks/useLocale';
import { useToday } from '../../hooks/useToday';
import { Checkbox } from '../../ui/controls/Checkbox';
import { DatePicker } from '../../ui/fields/DatePicker';
import { Chip } from '../../ui/marks/Chip';
import type { StepChoice } from './TimelineDialog';
import styles from './TimelineDialog.module.css';

export interface TimelineRowProps {
  step: TimelineStep;
  choice: StepChoice;
  onChange: (choice: StepChoice) => void;
}

/** One step: whether to add it and for which day, or that it is a task already. */
export function TimelineRow({ step: { step, days, due, task }, choice, onChange }: TimelineRowProps) {
  const { t } = useTranslation('tasks');
  const locale = useLocale();
  const today = useToday();
  const title = t(`step.${step}`);
  const count = Math.abs(days);
  return (
    <li className={styles.step}>
      <Checkbox
        isSelected={task !== undefined || choice.isTaken}
        isDisabled={task !== undefined}
        aria-label={t('timeline.take', { title })}
        onChange={(isTaken) => onChange({ ...choice, isTaken })}
      />
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.when}>
          {days < 0 ? t('timeline.before', { count }) : t('timeline.after', { count })}
          {!task && due < today && ` · ${t('timeline.gone')}`}
        </span>
      </span>
      {task ? (
        <span className={styles.there}>
          <Chip tone="ok">{t('timeline.there')}</Chip>
          {formatDay(task.due, locale, { weekday: 'none', year: true })}
        </span>
      ) : (
        <DatePicker
          label={t('timeline.day', { title })}
          isLabelHidden
          value={choice.due}
          onChange={(day) => onChange({ ...choice, due: day })}
        />
      )}
    </li>
  );
}
