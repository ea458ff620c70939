import { z } from 'zod';
import { clauseSchema } from '../model/clause';
import { clauseIdSchema } from '../model/identifier';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes what a clause says, or what shows that it was kept. */
export const editClause = command(
  'edit-clause',
  z.strictObject({ clause: clauseIdSchema, changes: changesOf(clauseSchema, ['id', 'agreement', 'deleted']) }),
  {
    label: (mission, { clause }) => ({ key: 'editClause', values: { title: nameOf(mission, 'clauses', clause) } }),
    apply: (draft, { clause, changes }) => editRecord(draft, 'clauses', clause, changes),
  },
);
