import { z } from 'zod';
import { outcomeOf } from '../model/outcomesOf';
import { outcomeIdSchema } from '../model/identifier';
import { outcomeSchema } from '../model/outcome';
import { failure } from '../model/result';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { editRecord } from './frame/editRecord';
import { titleOf } from './frame/labelNames';
import { liveRecord } from './frame/liveRecord';

const { item, attendance, result, amount, notes } = outcomeSchema.shape;
const payload = z.strictObject({ item, attendance, result, amount, notes });

/** Says what came of a meeting, whole: what is absent is taken out of what was noted before. */
export const recordOutcome = command('record-outcome', payload, {
  label: (mission, outcome) => ({
    key: `recordOutcome.${outcome.attendance}`,
    values: { title: titleOf(mission, outcome.item) },
  }),
  apply: (draft, outcome, { now, newId }) => {
    if (!liveRecord(draft, 'items', outcome.item)) {
      return failure({ code: 'not-found', collection: 'items', id: outcome.item });
    }
    const known = outcomeOf(draft, outcome.item);
    const noted = { ...outcome, recordedAt: now };
    if (!known) return addRecord(draft, 'outcomes', { id: outcomeIdSchema.parse(newId()), ...noted });
    const { result: found = null, amount: worth = null, notes: written = null } = outcome;
    return editRecord(draft, 'outcomes', known.id, { ...noted, result: found, amount: worth, notes: written });
  },
});
