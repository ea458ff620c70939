import { z } from 'zod';
import { personIdSchema } from '../model/identifier';
import { personSchema } from '../model/person';
import { command } from './command';
import { addRecord } from './frame/addRecord';

/** Adds someone who is not a delegate: a host contact, an official. */
export const addPerson = command(
  'add-person',
  z.strictObject({ person: personSchema.omit({ deleted: true }).partial({ id: true }) }),
  {
    label: (_mission, { person }) => ({
      key: 'addPerson',
      values: { name: `${person.givenName} ${person.familyName}`.trim() },
    }),
    apply: (draft, { person }, { newId }) =>
      addRecord(draft, 'people', { ...person, id: person.id ?? personIdSchema.parse(newId()) }),
  },
);
