import { benefitDaysOn } from '../agreements/benefitDaysOn';
import { benefitsOf } from '../agreements/benefitsOf';
import { entitlementOn } from '../agreements/entitlementOn';
import { isMemberOf } from '../agreements/isMemberOf';
import { livingClaims } from '../agreements/livingClaims';
import { quantityText } from '../i18n/quantityText';
import type { Benefit } from '../model/benefit';
import type { Claim } from '../model/claim';
import { claimStandingParts } from '../model/claimStanding';
import type { OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { eachDayOf } from '../time/eachDayOf';
import { formatDay } from '../time/formatDay';
import type { BriefContext } from './briefContext';
import { joined } from './joined';
import { said } from './said';

/** The benefits that members of what this organisation belongs to may use on a day of the mission at least. */
export function benefitsFor(
  mission: Mission,
  organisation: OrganisationId,
  locale: BriefContext['locale'],
): readonly Benefit[] {
  return benefitsOf(mission, locale).filter(
    (benefit) => isMemberOf(mission, organisation, benefit.membersOf) && benefitDaysOn(mission, benefit) !== 'none',
  );
}

/** What one organisation may use, a line for each benefit: what, where, for when it is granted or asked for, how much is left. */
export function organisationBenefits(organisation: OrganisationId, context: BriefContext): readonly string[] {
  const { mission, locale, t } = context;
  return benefitsFor(mission, organisation, locale).map((benefit) => {
    const claims = livingClaims(mission, benefit.id).filter((claim) => claim.organisation === organisation);
    const [asked, granted] = [true, false].map((isAsked) =>
      claims.filter(({ standing }) => (claimStandingParts(standing).status === 'requested') === isAsked),
    );
    return joined(
      [
        said(benefit, 'title', locale).text,
        said(benefit, 'territory', locale).text,
        granted?.length ? t('benefits.grantedFor', { days: daysText(granted, locale) }) : undefined,
        asked?.length ? t('benefits.claimedFor', { days: daysText(asked, locale) }) : undefined,
        leftText(benefit, organisation, context) ?? (claims.length === 0 ? t('benefits.allTaken') : undefined),
      ],
      ' · ',
    );
  });
}

/** What is left on the first day on which something is, empty where there is no limit; absent where nothing is left. */
function leftText(
  benefit: Benefit,
  organisation: OrganisationId,
  { mission, locale, t }: BriefContext,
): string | undefined {
  const entitlements = eachDayOf(mission).map((day) => entitlementOn(mission, benefit, organisation, day));
  const entitled = entitlements.find(({ kind }) => kind === 'entitled');
  if (entitled?.kind !== 'entitled') return undefined;
  if (entitled.left === undefined) return '';
  return t('benefits.left', { amount: quantityText(benefit, entitled.left, locale) });
}

function daysText(claims: readonly Claim[], locale: BriefContext['locale']): string {
  const days = claims.map(({ day }) => formatDay(day, locale, { weekday: 'none', year: false, medium: 'paper' }));
  return [...new Set(days)].join(', ');
}
