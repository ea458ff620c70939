import { useMission } from '../../hooks/useMission';
import { CompletenessDots } from '../../ui/marks/CompletenessDots';
import { completenessOf } from './completenessOf';
import type { CompletenessWords } from './completenessWords';
import type { DelegateRow } from './delegateRow';

export function DelegateCompleteness({ row, words }: { row: DelegateRow; words: CompletenessWords }) {
  const mission = useMission((whole) => whole);
  const complete = completenessOf(mission, row);
  return (
    <CompletenessDots
      figure={words.figures[complete.size] ?? ''}
      parts={words.parts.map(({ id, isThere, isMissing }) =>
        complete.has(id) ? { id, label: isThere, state: 'full' } : { id, label: isMissing, state: 'empty' },
      )}
    />
  );
}
