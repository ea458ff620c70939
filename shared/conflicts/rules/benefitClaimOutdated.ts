import { benefitsOf } from '../../agreements/benefitsOf';
import { isWithin } from '../../agreements/isWithin';
import { livingClaims } from '../../agreements/livingClaims';
import { daysOfItem } from '../../itinerary/daysOfItem';
import type { Claim } from '../../model/claim';
import { claimStandingParts } from '../../model/claimStanding';
import type { OrganisationId } from '../../model/identifier';
import type { Mission } from '../../model/mission';
import { claimFinding } from '../claimFinding';
import type { ConflictRule } from '../conflictRule';
import type { FindingValues } from '../finding';
import { titleInBoth } from '../titleInBoth';

/**
 * A claim that says something else than the itinerary: its activity was cancelled, deleted or moved to another day, or nobody of its
 * organisation travels any more. Meanwhile it counts against what is granted. What was used was used.
 */
export const benefitClaimOutdated: ConflictRule = {
  id: 'benefit-claim-outdated',
  severity: 'check',
  of: 'mission',
  find: (context) => {
    const withdrawn = organisationsThatWithdrew(context.mission);
    return benefitsOf(context.mission, 'fr').flatMap((benefit) =>
      livingClaims(context.mission, benefit.id).flatMap((claim) => {
        if (claimStandingParts(claim.standing).status === 'used') return [];
        const fault = faultOf(context.mission, claim, withdrawn);
        if (!fault) return [];
        const rule = 'benefit-claim-outdated';
        const finding = claimFinding(context, { ...fault, rule, key: claim.id, benefit, claims: [claim] });
        return [{ ...finding, severity: 'check' as const }];
      }),
    );
  },
};

function faultOf(
  { items }: Mission,
  { item: id, day, organisation }: Claim,
  withdrawn: ReadonlySet<OrganisationId>,
): { readonly sentence: string; readonly values: FindingValues } | undefined {
  if (withdrawn.has(organisation)) return { sentence: 'benefit-claim-outdated-withdrawn', values: {} };
  const item = id && items[id];
  if (!item) return undefined;
  const values = { item: titleInBoth(item) };
  if (item.deleted) return { sentence: 'benefit-claim-outdated-deleted', values };
  if (item.status === 'cancelled') return { sentence: 'benefit-claim-outdated-cancelled', values };
  const days = daysOfItem(item);
  if (!days || isWithin(days, day)) return undefined;
  return { sentence: 'benefit-claim-outdated-moved', values: { ...values, on: days.firstDay } };
}

/** The organisations that had delegates, all of whom have withdrawn or were removed. One that never had any may claim all the same. */
function organisationsThatWithdrew({ delegates, people }: Mission): ReadonlySet<OrganisationId> {
  const [travelling, gone] = [new Set<OrganisationId>(), new Set<OrganisationId>()];
  for (const { person, status, deleted } of Object.values(delegates)) {
    const organisation = people[person]?.organisation;
    if (organisation !== undefined) (deleted || status === 'withdrawn' ? gone : travelling).add(organisation);
  }
  for (const organisation of travelling) gone.delete(organisation);
  return gone;
}
