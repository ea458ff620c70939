import { z } from 'zod';
import { personIdSchema } from '../model/identifier';
import { personSchema } from '../model/person';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes what is known of a person. */
export const editPerson = command(
  'edit-person',
  z.strictObject({ person: personIdSchema, changes: changesOf(personSchema, ['id', 'deleted']) }),
  {
    label: (mission, { person }) => ({ key: 'editPerson', values: { name: nameOf(mission, 'people', person) } }),
    apply: (draft, { person, changes }) => editRecord(draft, 'people', person, changes),
  },
);
