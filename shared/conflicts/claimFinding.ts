import type { Benefit } from '../model/benefit';
import type { Claim } from '../model/claim';
import { dayBounds } from '../time/dayBounds';
import type { ConflictContext } from './conflictContext';
import type { Finding, FindingValues } from './finding';
import type { RuleId } from './ruleId';
import { titleInBoth } from './titleInBoth';

interface ClaimFault {
  readonly rule: RuleId;
  /** What the fault is about within its rule, the same for as long as it lasts. */
  readonly key: string;
  readonly benefit: Benefit;
  /** The claims at fault, by their days; never empty. The last is where one is led to. */
  readonly claims: readonly [Claim, ...Claim[]];
  readonly sentence: string;
  readonly values: FindingValues;
}

/** What is wrong with claims of one benefit: on the days on which it is used, on the calendar at home. */
export function claimFinding({ mission, entries }: ConflictContext, fault: ClaimFault): Finding {
  const { rule, key, benefit, claims, sentence, values } = fault;
  const [first] = claims;
  const last = claims.at(-1) ?? first;
  const used = new Set(claims.flatMap(({ item }) => item ?? []));
  const who = [...new Set(claims.map(({ organisation }) => mission.organisations[organisation]?.name ?? ''))];
  return {
    id: `${rule}/${key}`,
    rule,
    severity: 'risky',
    items: entries.flatMap(({ item }) => (used.has(item.id) ? [item.id] : [])),
    delegates: [],
    claim: last.id,
    start: dayBounds(first.day, mission.homeZone).start,
    end: dayBounds(last.day, mission.homeZone).end,
    sentence,
    values: {
      benefit: titleInBoth(benefit),
      organisations: who.join(', '),
      firstDay: first.day,
      ...values,
    },
  };
}
