import type { Entry } from '../itinerary/missionIndex';
import type { Severity } from './severity';

/** How bad a fault of some items is: nothing is impossible yet while one of them is tentative and may still move. */
export function settledSeverity(severity: Severity, entries: readonly Pick<Entry, 'item'>[]): Severity {
  const isSettled = entries.every(({ item }) => item.status === 'confirmed');
  return severity === 'impossible' && !isSettled ? 'risky' : severity;
}
