import { z } from 'zod';
import { delegateSchema } from '../model/delegate';
import { delegateIdSchema, personIdSchema } from '../model/identifier';
import { personSchema } from '../model/person';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { nameOf } from './frame/labelNames';

const newPersonSchema = personSchema.omit({ deleted: true }).partial({ id: true });

/**
 * Makes somebody a delegate: a person who is in the mission already (identifier), or a new one (fields), who is then
 * added in the same step.
 */
export const addDelegate = command(
  'add-delegate',
  z.strictObject({
    delegate: delegateSchema.omit({ deleted: true, person: true }).partial({ id: true }),
    person: z.union([personIdSchema, newPersonSchema]),
  }),
  {
    label: (mission, { person }) => ({
      key: 'addDelegate',
      values: {
        name:
          typeof person === 'string'
            ? nameOf(mission, 'people', person)
            : `${person.givenName} ${person.familyName}`.trim(),
      },
    }),
    apply: (draft, { delegate, person }, { newId }) => {
      const personId = typeof person === 'string' ? person : (person.id ?? personIdSchema.parse(newId()));
      if (typeof person !== 'string') {
        const added = addRecord(draft, 'people', { ...person, id: personId });
        if (!added.ok) return added;
      }
      const id = delegate.id ?? delegateIdSchema.parse(newId());
      return addRecord(draft, 'delegates', { ...delegate, id, person: personId });
    },
  },
);
