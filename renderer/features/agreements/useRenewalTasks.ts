import { useTranslation } from 'react-i18next';
import { renewalSteps } from '../../../shared/agreements/renewalSteps';
import type { Command } from '../../../shared/commands/commands';
import type { Agreement } from '../../../shared/model/agreement';
import type { PlainDate } from '../../../shared/model/plainDate';
import type { Task } from '../../../shared/model/task';
import { useToday } from '../../hooks/useToday';

/**
 * Adds the usual steps towards the renewal of a term that are no tasks yet, said in both languages whatever the window's;
 * undefined where there is no term, or nothing to add.
 */
export function useRenewalTasks(
  agreement: Agreement,
  end: PlainDate | undefined,
  known: readonly Task[],
): Command | undefined {
  const { i18n } = useTranslation('agreements');
  const today = useToday();
  if (end === undefined) return undefined;
  const [fr, en] = [i18n.getFixedT('fr', 'agreements'), i18n.getFixedT('en', 'agreements')];
  const tasks = renewalSteps(end, today)
    .map(({ step, due }) => ({
      titleFr: fr(`renewal.step.${step}`),
      titleEn: en(`renewal.step.${step}`),
      due,
      side: 'ours' as const,
      audience: 'coordinators' as const,
      agreement: agreement.id,
    }))
    .filter(({ titleFr }) => !known.some((task) => task.titleFr === titleFr));
  return tasks.length === 0 ? undefined : { name: 'add-tasks', payload: { tasks } };
}
