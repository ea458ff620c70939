import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../shared/commands/commands';
import { type PlainDate, plainDateSchema } from '../../../shared/model/plainDate';
import type { TaskStep } from '../../../shared/model/task';
import { timeline } from '../../../shared/tasks/timeline';
import { formatDay } from '../../../shared/time/formatDay';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { Button } from '../../ui/controls/Button';
import { Form } from '../../ui/fields/Form';
import { Dialog } from '../../ui/overlays/Dialog';
import styles from './TimelineDialog.module.css';
import { TimelineRow } from './TimelineRow';

/** What somebody made of a step before it is added; `due` is null while its day is being written. */
export interface StepChoice {
  readonly isTaken: boolean;
  readonly due: string | null;
}

/** The usual steps of a mission with their days, to choose from and to adjust, added as one step of undo. */
export function TimelineDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const { steps, choiceOf, change, taken, wrong, add } = useTimeline(onClose);
  const open = steps.filter(({ task }) => !task);
  const reason = taken.length === 0 ? t('timeline.nothing') : wrong ? t('timeline.wrongDay') : undefined;
  return (
    <Dialog
      title={t('timeline.title')}
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      size="large"
    >
      <Form
        onSubmit={() => void add()}
        footer={
          <>
            <Button onPress={onClose}>{t('common:action.cancel')}</Button>
            <Button variant="primary" type="submit" disabledReason={reason}>
              {t('timeline.add', { count: taken.length })}
            </Button>
          </>
        }
      >
        <p className={styles.intro}>
          {open.length === 0
            ? t('timeline.complete')
            : t('timeline.intro', {
                departure: formatDay(mission.firstDay, locale, { weekday: 'none', year: true }),
                return: formatDay(mission.lastDay, locale, { weekday: 'none', year: true }),
              })}
        </p>
        <ul className={styles.steps}>
          {steps.map((step) => (
            <TimelineRow
              key={step.step}
              step={step}
              choice={choiceOf(step.step)}
              onChange={(choice) => change(step.step, choice)}
            />
          ))}
        </ul>
      </Form>
    </Dialog>
  );
}

function useTimeline(onClose: () => void) {
  const { i18n } = useTranslation('tasks');
  const mission = useMission((whole) => whole);
  const today = useToday();
  const make = useAnnouncedEdits();
  const steps = useMemo(() => timeline(mission), [mission]);
  const [changed, setChanged] = useState<Partial<Record<TaskStep, StepChoice>>>({});
  const usual = new Map(steps.map(({ step, due }) => [step, { isTaken: due >= today, due }]));
  const choiceOf = (step: TaskStep): StepChoice => changed[step] ?? usual.get(step) ?? { isTaken: false, due: null };
  const taken = steps.flatMap(({ step, task }) => (task || !choiceOf(step).isTaken ? [] : [step]));
  const days = taken.map((step) => plainDateSchema.safeParse(choiceOf(step).due));
  const titleOf = (step: TaskStep) => ({
    titleFr: i18n.getFixedT('fr', 'tasks')(`step.${step}`),
    titleEn: i18n.getFixedT('en', 'tasks')(`step.${step}`),
  });
  const add = async () => {
    const dues: readonly PlainDate[] = days.flatMap((day) => (day.success ? [day.data] : []));
    const tasks = taken.flatMap((step, index) => {
      const due = dues[index];
      return due ? [{ ...titleOf(step), step, due, side: 'ours' as const, audience: 'coordinators' as const }] : [];
    });
    const command: Command = { name: 'add-tasks', payload: { tasks } };
    if (await make([command])) onClose();
  };
  const change = (step: TaskStep, choice: StepChoice) => setChanged({ ...changed, [step]: choice });
  return { steps, choiceOf, change, taken, wrong: days.some((day) => !day.success), add };
}
