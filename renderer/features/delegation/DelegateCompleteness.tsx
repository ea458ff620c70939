import { useTranslation } from 'react-i18next';
import { useMission } from '../../hooks/useMission';
import { CompletenessDots } from '../../ui/marks/CompletenessDots';
import { completenessOf, completenessParts } from './completenessOf';
import type { DelegateRow } from './delegateRow';

export function DelegateCompleteness({ row }: { row: DelegateRow }) {
  const { t } = useTranslation('delegation');
  const mission = useMission((whole) => whole);
  const complete = completenessOf(mission, row);
  return (
    <CompletenessDots
      figure={t('complete.figure', { done: complete.size, total: completenessParts.length })}
      parts={completenessParts.map((id) => {
        const part = t(`complete.${id}`);
        const isComplete = complete.has(id);
        return {
          id,
          label: isComplete ? t('complete.is', { part }) : t('complete.isNot', { part }),
          state: isComplete ? 'full' : 'empty',
        };
      })}
    />
  );
}
