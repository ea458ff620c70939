import { z } from 'zod';
import { clauseIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';
import { usesOf } from './frame/usesOf';

/** Deletes a clause under which no support is asked for; what was done under it stays. */
export const deleteClause = command('delete-clause', z.strictObject({ clause: clauseIdSchema }), {
  label: (mission, { clause }) => ({ key: 'deleteClause', values: { title: nameOf(mission, 'clauses', clause) } }),
  apply: (draft, { clause }) =>
    deleteRecord(draft, 'clauses', clause, usesOf(draft, 'clauses', clause, ['supportRequests'])),
});
