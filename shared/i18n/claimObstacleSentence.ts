import type { i18n } from 'i18next';
import { claimObstacle } from '../agreements/claimObstacle';
import type { Claim } from '../model/claim';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { allowanceText } from './allowanceText';
import { entitlementSentence } from './entitlementSentence';

/** What stands in the way of a claim: `L’entente s’est terminée le 4 juin 2026`; empty where nothing does. */
export function claimObstacleSentence(translations: i18n, mission: Mission, claim: Claim, locale: Locale): string {
  const obstacle = claimObstacle(mission, claim);
  const benefit = mission.benefits[claim.benefit];
  if (!obstacle || !benefit) return '';
  if (obstacle.kind !== 'over-used') return entitlementSentence(translations, mission, benefit, obstacle, locale);
  const { allowance } = benefit;
  if (allowance === undefined) return '';
  return translations.getFixedT(locale, 'benefits')('claim.overUsed', {
    claimed: obstacle.claimed,
    allowance: allowanceText(translations, { ...benefit, allowance }, locale),
  });
}
