import { benefitsOf } from '../../agreements/benefitsOf';
import { benefitStandingOn } from '../../agreements/benefitStandingOn';
import { livingClaims } from '../../agreements/livingClaims';
import { claimFinding } from '../claimFinding';
import type { ConflictRule } from '../conflictRule';

/** A benefit that is claimed on days on which it does not hold, or the agreement under which it is granted does not. */
export const benefitNotInForce: ConflictRule = {
  id: 'benefit-not-in-force',
  severity: 'risky',
  of: 'mission',
  find: (context) =>
    benefitsOf(context.mission, 'fr').flatMap((benefit) => {
      const [first, ...others] = livingClaims(context.mission, benefit.id).filter(
        ({ day }) => benefitStandingOn(context.mission, benefit, day).kind !== 'in-force',
      );
      if (!first) return [];
      const standing = benefitStandingOn(context.mission, benefit, first.day);
      const sentence =
        standing.kind === 'agreement-not-in-force' ? 'benefit-agreement-not-in-force' : 'benefit-not-in-force';
      const values = { count: 1 + others.length };
      const fault = { rule: 'benefit-not-in-force', key: benefit.id, benefit, sentence, values } as const;
      return [claimFinding(context, { ...fault, claims: [first, ...others] })];
    }),
};
