import { benefitsOf } from '../../agreements/benefitsOf';
import { benefitStandingOn } from '../../agreements/benefitStandingOn';
import { livingClaims } from '../../agreements/livingClaims';
import { daysOfItem } from '../../itinerary/daysOfItem';
import { startTimeOf } from '../../itinerary/startTimeOf';
import { supportRequestsOf } from '../../itinerary/supportRequestsOf';
import type { Benefit } from '../../model/benefit';
import type { PlainDate } from '../../model/plainDate';
import { standingParts } from '../../model/supportStanding';
import { eachDayOf } from '../../time/eachDayOf';
import { claimFinding } from '../claimFinding';
import type { ConflictContext } from '../conflictContext';
import type { ConflictRule } from '../conflictRule';
import type { Finding } from '../finding';
import { supportFinding } from '../supportFinding';
import { titleInBoth } from '../titleInBoth';

const rule = 'benefit-not-in-force';

/**
 * A benefit that is claimed, or support that is asked for under it, on days on which it does not hold, or the agreement under which it is
 * granted does not: each reason is said by itself, because they are mended differently.
 */
export const benefitNotInForce: ConflictRule = {
  id: rule,
  severity: 'risky',
  of: 'mission',
  find: (context) =>
    benefitsOf(context.mission, 'fr').flatMap((benefit) => [
      ...claimFindings(context, benefit, 'days'),
      ...claimFindings(context, benefit, 'agreement'),
      ...supportFindings(context, benefit),
    ]),
};

/** Why a benefit does not hold: its own days, or those of its agreement. Undefined where it does. */
function reasonOn({ mission }: ConflictContext, benefit: Benefit, day: PlainDate): 'days' | 'agreement' | undefined {
  const { kind } = benefitStandingOn(mission, benefit, day);
  if (kind === 'in-force') return undefined;
  return kind === 'agreement-not-in-force' ? 'agreement' : 'days';
}

function claimFindings(context: ConflictContext, benefit: Benefit, why: 'days' | 'agreement'): readonly Finding[] {
  const [first, ...others] = livingClaims(context.mission, benefit.id).filter(
    ({ day }) => reasonOn(context, benefit, day) === why,
  );
  if (!first) return [];
  const values = { count: 1 + others.length };
  const fault =
    why === 'days'
      ? { sentence: 'benefit-not-in-force', key: `${benefit.id}/days` }
      : { sentence: 'benefit-agreement-not-in-force', key: benefit.id };
  return [claimFinding(context, { ...fault, rule, benefit, values, claims: [first, ...others] })];
}

/** Support that somebody counts on, for an item that lasts over such a day. */
function supportFindings(context: ConflictContext, benefit: Benefit): readonly Finding[] {
  return supportRequestsOf(context.mission).flatMap((request) => {
    const { status } = standingParts(request.standing);
    if (request.benefit !== benefit.id || status === 'declined' || status === 'done') return [];
    const without = context.entries.find(({ item }) => {
      const days = request.items[item.id] && daysOfItem(item);
      return days && eachDayOf(days).some((day) => reasonOn(context, benefit, day) !== undefined);
    });
    if (!without) return [];
    const at = startTimeOf(without.item) ?? '';
    const values = { benefit: titleInBoth(benefit), item: titleInBoth(without.item), at };
    return [
      supportFinding(context, { rule, severity: 'risky', request, sentence: 'support-benefit-not-in-force', values }),
    ];
  });
}
