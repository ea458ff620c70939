import { z } from 'zod';
import { outcomeIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';

/** Takes back what was noted of a meeting; its follow-ups stay. */
export const deleteOutcome = command('delete-outcome', z.strictObject({ outcome: outcomeIdSchema }), {
  label: (mission, { outcome }) => ({
    key: 'deleteOutcome',
    values: { title: nameOf(mission, 'outcomes', outcome) },
  }),
  apply: (draft, { outcome }) => deleteRecord(draft, 'outcomes', outcome, 0),
});
