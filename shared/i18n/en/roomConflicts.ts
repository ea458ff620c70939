import { enBenefitConflicts } from './benefitConflicts';
import { enPromotionConflicts } from './promotionConflicts';
import { enSupportConflicts } from './supportConflicts';

/** What conflicts say of all that stands outside the itinerary. */
export const enRoomConflicts = {
  rule: { ...enSupportConflicts.rule, ...enBenefitConflicts.rule, ...enPromotionConflicts.rule },
  sentence: { ...enSupportConflicts.sentence, ...enBenefitConflicts.sentence, ...enPromotionConflicts.sentence },
};
