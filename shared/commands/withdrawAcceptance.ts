import { z } from 'zod';
import { acceptanceIdSchema } from '../model/identifier';
import { failure, success } from '../model/result';
import { command } from './command';
import { acceptancesOf } from './frame/acceptancesOf';
import { nameOf } from './frame/labelNames';
import { liveRecord } from './frame/liveRecord';

/** Takes an acceptance back, so that its conflict counts again; also where a second person had accepted the same. */
export const withdrawAcceptance = command('withdraw-acceptance', z.strictObject({ acceptance: acceptanceIdSchema }), {
  label: (mission, { acceptance }) => ({
    key: 'withdrawAcceptance',
    values: { title: nameOf(mission, 'acceptances', acceptance) },
  }),
  apply: (draft, { acceptance }) => {
    const given = liveRecord(draft, 'acceptances', acceptance);
    if (!given) return failure({ code: 'not-found', collection: 'acceptances', id: acceptance });
    for (const each of acceptancesOf(draft, given.finding)) each.deleted = true;
    return success(undefined);
  },
});
