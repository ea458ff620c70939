import { z } from 'zod';
import { claimSchema } from '../model/claim';
import { claimStandingOf } from '../model/claimStanding';
import { claimIdSchema } from '../model/identifier';
import { dateIn } from '../time/dateIn';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { nameOf } from './frame/labelNames';

/** Asks for a benefit for one organisation; it stands as requested since today at home. */
export const addClaim = command(
  'add-claim',
  z.strictObject({ claim: claimSchema.omit({ standing: true, deleted: true }).partial({ id: true }) }),
  {
    label: (mission, { claim }) => ({
      key: 'addClaim',
      values: {
        title: nameOf(mission, 'benefits', claim.benefit),
        name: nameOf(mission, 'organisations', claim.organisation),
      },
    }),
    apply: (draft, { claim }, { now, newId }) =>
      addRecord(draft, 'claims', {
        ...claim,
        id: claim.id ?? claimIdSchema.parse(newId()),
        standing: claimStandingOf({ status: 'requested', since: dateIn(draft.homeZone, epochMsOfInstant(now)) }),
      }),
  },
);
