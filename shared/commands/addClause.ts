import { z } from 'zod';
import { clauseSchema } from '../model/clause';
import { clauseIdSchema } from '../model/identifier';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { inBoth } from './frame/labelNames';

/** Adds a clause to an agreement. */
export const addClause = command(
  'add-clause',
  z.strictObject({ clause: clauseSchema.omit({ deleted: true }).partial({ id: true }) }),
  {
    label: (_mission, { clause }) => ({ key: 'addClause', values: { title: inBoth(clause, 'title') } }),
    apply: (draft, { clause }, { newId }) =>
      addRecord(draft, 'clauses', { ...clause, id: clause.id ?? clauseIdSchema.parse(newId()) }),
  },
);
