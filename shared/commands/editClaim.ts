import { z } from 'zod';
import { claimSchema } from '../model/claim';
import { claimIdSchema } from '../model/identifier';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { claimNames } from './frame/claimNames';

/** Changes who claims how much of what, and when; how far it has come is `setClaimStatus`. */
export const editClaim = command(
  'edit-claim',
  z.strictObject({ claim: claimIdSchema, changes: changesOf(claimSchema, ['id', 'standing', 'deleted']) }),
  {
    label: (mission, { claim }) => ({ key: 'editClaim', values: claimNames(mission, claim) }),
    apply: (draft, { claim, changes }) => editRecord(draft, 'claims', claim, changes),
  },
);
