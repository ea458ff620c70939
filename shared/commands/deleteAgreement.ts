import { z } from 'zod';
import { agreementIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';
import { usesOf } from './frame/usesOf';

/** Deletes an agreement under which nothing is granted, with its terms and clauses. */
export const deleteAgreement = command('delete-agreement', z.strictObject({ agreement: agreementIdSchema }), {
  label: (mission, { agreement }) => ({
    key: 'deleteAgreement',
    values: { name: nameOf(mission, 'agreements', agreement) },
  }),
  apply: (draft, { agreement }) => {
    const outcome = deleteRecord(draft, 'agreements', agreement, usesOf(draft, 'agreements', agreement, ['benefits']));
    if (outcome.ok)
      for (const part of [...Object.values(draft.terms), ...Object.values(draft.clauses)])
        if (part.agreement === agreement) part.deleted = true;
    return outcome;
  },
});
