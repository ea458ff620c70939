import type { BadgeTone } from '../ui/marks/Badge';
import type { FindingCounts } from './useFindingCounts';

/** The colour of the worst conflict that stands. */
export function toneOfFindings({ impossible, risky }: Pick<FindingCounts, 'impossible' | 'risky'>): BadgeTone {
  if (impossible > 0) return 'stop';
  return risky > 0 ? 'risk' : 'check';
}
