import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/marks/Icon';
import styles from './StepTrail.module.css';

export interface StepTrailProps {
  steps: readonly string[];
  current: number;
}

/** Where one is on the way through an import: done, here, to come. */
export function StepTrail({ steps, current }: StepTrailProps) {
  const { t } = useTranslation('imports');
  return (
    <ol className={styles.trail} aria-label={t('steps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={styles.step}
          aria-current={index === current ? 'step' : undefined}
          data-done={index < current || undefined}
        >
          {index < current ? <Icon of={Check} size={14} label={t('stepDone', { step })} /> : <span>{index + 1}</span>}
          <span aria-hidden={index < current || undefined}>{step}</span>
        </li>
      ))}
    </ol>
  );
}
