import type { FindingValues, Finding } from './finding';
import { overlapValues } from './overlapValues';
import type { OverlappingPair } from './overlappingPairs';
import type { RuleId } from './ruleId';
import { settledSeverity } from './settledSeverity';

interface Overlap {
  readonly rule: RuleId;
  readonly pair: OverlappingPair;
  readonly values: FindingValues;
}

/** The finding that two items claim the same thing at the same time. */
export function overlapFinding({ rule, pair, values }: Overlap): Finding {
  const { first, second } = pair;
  return {
    id: `${rule}/${[first.item.id, second.item.id].sort().join('/')}`,
    rule,
    severity: settledSeverity('impossible', [first, second]),
    items: [first.item.id, second.item.id],
    delegates: [],
    start: second.start,
    end: Math.min(first.end, second.end),
    sentence: rule,
    values: { ...overlapValues(pair), ...values },
  };
}
