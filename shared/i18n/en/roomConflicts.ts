import { enBenefitConflicts } from './benefitConflicts';
import { enPromotionConflicts } from './promotionConflicts';
import { enRoomShareConflicts } from './roomShareConflicts';
import { enSupportConflicts } from './supportConflicts';

/** What conflicts say of all that stands outside the itinerary. */
export const enRoomConflicts = {
  rule: {
    ...enSupportConflicts.rule,
    ...enBenefitConflicts.rule,
    ...enPromotionConflicts.rule,
    ...enRoomShareConflicts.rule,
  },
  sentence: {
    ...enSupportConflicts.sentence,
    ...enBenefitConflicts.sentence,
    ...enPromotionConflicts.sentence,
    ...enRoomShareConflicts.sentence,
  },
};
