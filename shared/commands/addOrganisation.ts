import { z } from 'zod';
import { organisationIdSchema } from '../model/identifier';
import { organisationSchema } from '../model/organisation';
import { command } from './command';
import { addRecord } from './frame/addRecord';

/** Adds a company, association or public body. */
export const addOrganisation = command(
  'add-organisation',
  z.strictObject({ organisation: organisationSchema.omit({ deleted: true }).partial({ id: true }) }),
  {
    label: (_mission, { organisation }) => ({ key: 'addOrganisation', values: { name: organisation.name } }),
    apply: (draft, { organisation }, { newId }) =>
      addRecord(draft, 'organisations', {
        ...organisation,
        id: organisation.id ?? organisationIdSchema.parse(newId()),
      }),
  },
);
