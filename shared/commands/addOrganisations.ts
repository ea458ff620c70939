import { z } from 'zod';
import { organisationIdSchema } from '../model/identifier';
import { organisationSchema } from '../model/organisation';
import { success } from '../model/result';
import { command } from './command';
import { addRecord } from './frame/addRecord';

/** Adds several organisations in one step, such as a pasted list of members; none where one cannot be added. */
export const addOrganisations = command(
  'add-organisations',
  z.strictObject({ organisations: z.array(organisationSchema.omit({ id: true, deleted: true })).min(1) }),
  {
    label: (_mission, { organisations }) => ({ key: 'addOrganisations', values: { count: organisations.length } }),
    apply: (draft, { organisations }, { newId }) => {
      for (const organisation of organisations) {
        const added = addRecord(draft, 'organisations', { ...organisation, id: organisationIdSchema.parse(newId()) });
        if (!added.ok) return added;
      }
      return success(undefined);
    },
  },
);
