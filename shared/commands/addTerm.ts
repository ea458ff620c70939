import { z } from 'zod';
import { termIdSchema } from '../model/identifier';
import { termSchema } from '../model/term';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { nameOf } from './frame/labelNames';

/** Adds a term to an agreement: its renewal. */
export const addTerm = command(
  'add-term',
  z.strictObject({ term: termSchema.omit({ deleted: true }).partial({ id: true }) }),
  {
    label: (mission, { term }) => ({
      key: 'addTerm',
      values: { name: nameOf(mission, 'agreements', term.agreement) },
    }),
    apply: (draft, { term }, { newId }) =>
      addRecord(draft, 'terms', { ...term, id: term.id ?? termIdSchema.parse(newId()) }),
  },
);
