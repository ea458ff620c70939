import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { digestOf } from '../text/digestOf';
import type { Finding } from './finding';

/**
 * A digest of a finding exactly as it stands: what its items say, whom it concerns, how bad it is and what it says. Items
 * count with their contents, not with their revision: that goes up when an edit is taken back too, and two people may each
 * have raised it by one.
 */
export function fingerprintOf(finding: Finding, items: Mission['items']): string {
  const { severity, delegates, sentence, values } = finding;
  const contents = finding.items.map((id) => items[id] && contentsOf(items[id]));
  return digestOf(inOneOrder([severity, [...delegates].sort(), sentence, values, contents]));
}

function contentsOf({ revision: _revision, changedAt: _changedAt, ...contents }: ItineraryItem): object {
  return contents;
}

/** The same text for the same contents, in whatever order their fields were written. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
