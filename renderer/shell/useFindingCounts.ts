import type { Finding } from '../../shared/conflicts/finding';
import { useFindings } from '../hooks/useFindings';

export interface FindingCounts {
  readonly impossible: number;
  readonly risky: number;
  readonly check: number;
  readonly total: number;
}

/** How many conflicts stand, by severity. */
export function useFindingCounts(): FindingCounts {
  const findings = useFindings();
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return { impossible: count('impossible'), risky: count('risky'), check: count('check'), total: findings.length };
}
