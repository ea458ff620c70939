import { z } from 'zod';
import { termSchema } from '../model/term';
import { termIdSchema } from '../model/identifier';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes a term, which stays with its agreement. */
export const editTerm = command(
  'edit-term',
  z.strictObject({ term: termIdSchema, changes: changesOf(termSchema, ['id', 'agreement', 'deleted']) }),
  {
    label: (mission, { term }) => ({ key: 'editTerm', values: { name: nameOf(mission, 'terms', term) } }),
    apply: (draft, { term, changes }) => editRecord(draft, 'terms', term, changes),
  },
);
