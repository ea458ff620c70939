import { frBenefitConflicts } from './benefitConflicts';
import { frPromotionConflicts } from './promotionConflicts';
import { frRoomShareConflicts } from './roomShareConflicts';
import { frSupportConflicts } from './supportConflicts';

/** What conflicts say of all that stands outside the itinerary. */
export const frRoomConflicts = {
  rule: {
    ...frSupportConflicts.rule,
    ...frBenefitConflicts.rule,
    ...frPromotionConflicts.rule,
    ...frRoomShareConflicts.rule,
  },
  sentence: {
    ...frSupportConflicts.sentence,
    ...frBenefitConflicts.sentence,
    ...frPromotionConflicts.sentence,
    ...frRoomShareConflicts.sentence,
  },
};
