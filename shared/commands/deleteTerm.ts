import { z } from 'zod';
import { termIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';

/** Deletes a term that was never signed. */
export const deleteTerm = command('delete-term', z.strictObject({ term: termIdSchema }), {
  label: (mission, { term }) => ({ key: 'deleteTerm', values: { name: nameOf(mission, 'terms', term) } }),
  apply: (draft, { term }) => deleteRecord(draft, 'terms', term, 0),
});
