import { z } from 'zod';
import { claimIdSchema } from '../model/identifier';
import { command } from './command';
import { claimNames } from './frame/claimNames';
import { deleteRecord } from './frame/deleteRecord';

/** Deletes the claim of a benefit; nothing depends on one. */
export const deleteClaim = command('delete-claim', z.strictObject({ claim: claimIdSchema }), {
  label: (mission, { claim }) => ({ key: 'deleteClaim', values: claimNames(mission, claim) }),
  apply: (draft, { claim }) => deleteRecord(draft, 'claims', claim, 0),
});
