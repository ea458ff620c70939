import { z } from 'zod';
import { claimStandingOf, claimStandingParts, claimStatusSchema } from '../model/claimStanding';
import { claimIdSchema } from '../model/identifier';
import { failure, success } from '../model/result';
import { dateIn } from '../time/dateIn';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { command } from './command';
import { claimNames } from './frame/claimNames';
import { liveRecord } from './frame/liveRecord';

/** Says how far the claim of a benefit has come; the day is today's at home. One that is there already keeps its day. */
export const setClaimStatus = command(
  'set-claim-status',
  z.strictObject({ claim: claimIdSchema, status: claimStatusSchema }),
  {
    label: (mission, { claim, status }) => ({ key: `setClaimStatus.${status}`, values: claimNames(mission, claim) }),
    apply: (draft, { claim, status }, { now }) => {
      const found = liveRecord(draft, 'claims', claim);
      if (!found) return failure({ code: 'not-found', collection: 'claims', id: claim });
      if (claimStandingParts(found.standing).status === status) return success(undefined);
      found.standing = claimStandingOf({ status, since: dateIn(draft.homeZone, epochMsOfInstant(now)) });
      return success(undefined);
    },
  },
);
