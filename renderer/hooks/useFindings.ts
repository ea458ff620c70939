import type { Finding } from '../../shared/conflicts/finding';
import { useWeighedFindings } from './useWeighedFindings';

/** The conflicts that are to be settled, the worst first. */
export function useFindings(): readonly Finding[] {
  return useWeighedFindings().open;
}
