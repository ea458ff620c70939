import { z } from 'zod';
import { organisationIdSchema } from '../model/identifier';
import { success } from '../model/result';
import { setOf } from '../model/setOf';
import { command } from './command';
import { editRecord } from './frame/editRecord';

/** Says of several organisations in one step which associations they are members of from now on; none where one is not there. */
export const setMemberships = command(
  'set-memberships',
  z.strictObject({ memberOf: z.record(organisationIdSchema, setOf(organisationIdSchema)) }),
  {
    label: (_mission, { memberOf }) => ({ key: 'setMemberships', values: { count: Object.keys(memberOf).length } }),
    apply: (draft, { memberOf }) => {
      for (const [id, associations] of Object.entries(memberOf)) {
        const edited = editRecord(draft, 'organisations', organisationIdSchema.parse(id), { memberOf: associations });
        if (!edited.ok) return edited;
      }
      return success(undefined);
    },
  },
);
