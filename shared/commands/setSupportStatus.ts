import { z } from 'zod';
import { supportRequestIdSchema } from '../model/identifier';
import { failure, success } from '../model/result';
import { standingOf, standingParts, supportStatusSchema } from '../model/supportStanding';
import { dateIn } from '../time/dateIn';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { command } from './command';
import { nameOf } from './frame/labelNames';
import { liveRecord } from './frame/liveRecord';

/** Says how far a request for support has come; the day is today's at home. One that is there already keeps its day. */
export const setSupportStatus = command(
  'set-support-status',
  z.strictObject({ request: supportRequestIdSchema, status: supportStatusSchema }),
  {
    label: (mission, { request, status }) => ({
      key: `setSupportStatus.${status}`,
      values: { title: nameOf(mission, 'supportRequests', request) },
    }),
    apply: (draft, { request, status }, { now }) => {
      const found = liveRecord(draft, 'supportRequests', request);
      if (!found) return failure({ code: 'not-found', collection: 'supportRequests', id: request });
      if (standingParts(found.standing).status === status) return success(undefined);
      found.standing = standingOf({ status, since: dateIn(draft.homeZone, epochMsOfInstant(now)) });
      return success(undefined);
    },
  },
);
