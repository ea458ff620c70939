import type { Acceptance } from '../model/acceptance';
import type { Mission } from '../model/mission';
import { fingerprintOf } from './fingerprintOf';
import type { Finding } from './finding';

/** A finding that somebody decided to live with, exactly as it stands. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

export interface WeighedFindings {
  /** What is to be settled. */
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Of open findings, by their identifier: how they were accepted before they changed. */
  readonly lapsed: ReadonlyMap<Finding['id'], Acceptance>;
}

/** Tells what is to be settled from what was accepted; both stay in the order of the findings. */
export function weighFindings({ acceptances, items }: Mission, findings: readonly Finding[]): WeighedFindings {
  const known = acceptancesByFinding(acceptances);
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  const lapsed = new Map<Finding['id'], Acceptance>();
  for (const finding of findings) {
    const given = known.get(finding.id) ?? [];
    const fingerprint = given.length > 0 ? fingerprintOf(finding, items) : undefined;
    const valid = given.find((acceptance) => acceptance.fingerprint === fingerprint);
    if (valid) accepted.push({ finding, acceptance: valid });
    else open.push(finding);
    if (!valid && given[0]) lapsed.set(finding.id, given[0]);
  }
  return { open, accepted, lapsed };
}

/** The latest first: two people may each have accepted the same finding. */
function acceptancesByFinding(acceptances: Mission['acceptances']): ReadonlyMap<Finding['id'], readonly Acceptance[]> {
  const known = new Map<Finding['id'], Acceptance[]>();
  for (const acceptance of Object.values(acceptances)) {
    if (acceptance.deleted) continue;
    known.set(acceptance.finding, [...(known.get(acceptance.finding) ?? []), acceptance]);
  }
  for (const given of known.values()) given.sort(latestFirst);
  return known;
}

function latestFirst(one: Acceptance, other: Acceptance): number {
  if (one.acceptedAt !== other.acceptedAt) return one.acceptedAt > other.acceptedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
