import { benefitsOf } from '../agreements/benefitsOf';
import { claimsOf } from '../agreements/claimsOf';
import { benefitKindSchema } from '../model/benefit';
import { claimStandingParts } from '../model/claimStanding';
import type { ReportContext, ReportTable } from './reportTable';

/** How often benefits of each kind were asked for, and used. */
export function benefitsUsed({ mission, say, common, locale }: ReportContext): ReportTable {
  const kinds = new Map(benefitsOf(mission, locale).map(({ id, kind }) => [id, kind]));
  const rows = benefitKindSchema.options.map((kind) => {
    const own = claimsOf(mission).filter(({ benefit }) => kinds.get(benefit) === kind);
    const used = own.filter(({ standing }) => claimStandingParts(standing).status === 'used');
    return [common(`benefitKind.${kind}`), own.length, used.length] as const;
  });
  return {
    id: 'benefits',
    title: say('benefits.title'),
    head: [say('benefits.kind'), say('benefits.claimed'), say('benefits.used')],
    rows: rows.filter(([, count]) => count > 0),
    isChart: true,
  };
}
