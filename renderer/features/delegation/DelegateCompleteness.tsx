import type { DelegatePart } from '../../../shared/delegation/delegateParts';
import { CompletenessDots } from '../../ui/marks/CompletenessDots';
import type { CompletenessWords } from './completenessWords';

interface DelegateCompletenessProps {
  missing: readonly DelegatePart[];
  words: CompletenessWords;
}

export function DelegateCompleteness({ missing, words }: DelegateCompletenessProps) {
  return (
    <CompletenessDots
      figure={words.figures[words.parts.length - missing.length] ?? ''}
      parts={words.parts.map(({ id, isThere, isMissing }) =>
        missing.includes(id) ? { id, label: isMissing, state: 'empty' } : { id, label: isThere, state: 'full' },
      )}
    />
  );
}
