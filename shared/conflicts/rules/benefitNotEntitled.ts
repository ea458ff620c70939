import { benefitsOf } from '../../agreements/benefitsOf';
import { isMemberOf } from '../../agreements/isMemberOf';
import { livingClaims } from '../../agreements/livingClaims';
import { claimFinding } from '../claimFinding';
import type { ConflictRule } from '../conflictRule';

/** A benefit that is claimed for an organisation which is no member of those it is granted to. */
export const benefitNotEntitled: ConflictRule = {
  id: 'benefit-not-entitled',
  severity: 'risky',
  of: 'mission',
  find: (context) => {
    const { mission } = context;
    return benefitsOf(mission, 'fr').flatMap((benefit) =>
      livingClaims(mission, benefit.id)
        .filter(({ organisation }) => !isMemberOf(mission, organisation, benefit.membersOf))
        .map((claim) =>
          claimFinding(context, {
            rule: 'benefit-not-entitled',
            key: claim.id,
            benefit,
            claims: [claim],
            sentence: 'benefit-not-entitled',
            values: { association: mission.organisations[benefit.membersOf]?.name ?? '' },
          }),
        ),
    );
  },
};
