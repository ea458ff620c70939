import { claimsOf } from '../agreements/claimsOf';
import { claimStandingParts } from '../model/claimStanding';
import { formatDay } from '../time/formatDay';
import type { ReportContext, ReportTable } from './reportTable';
import { said } from './said';

/** Who claimed which benefit for which day, and how far that has come; it names companies, so that only coordinators read it. */
export function benefitClaims({ mission, say, common, locale }: ReportContext): ReportTable {
  return {
    id: 'claims',
    title: say('claims.title'),
    head: [
      say('claims.organisation'),
      say('claims.benefit'),
      say('claims.day'),
      say('claims.quantity'),
      say('claims.unit'),
      say('claims.state'),
    ],
    rows: claimsOf(mission).map(({ organisation, benefit, day, quantity, standing }) => {
      const claimed = mission.benefits[benefit];
      return [
        mission.organisations[organisation]?.name || common('untitled'),
        (claimed && said(claimed, 'title', locale).text) || common('untitled'),
        formatDay(day, locale, { weekday: 'none', year: true, medium: 'paper' }),
        quantity,
        claimed ? said(claimed, 'unit', locale).text : '',
        common(`claimStatus.${claimStandingParts(standing).status}`),
      ];
    }),
    isChart: false,
    words: [1, 2, 4, 5],
  };
}
