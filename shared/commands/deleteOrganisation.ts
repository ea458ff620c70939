import { z } from 'zod';
import { organisationIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';
import { usesOf } from './frame/usesOf';

const counting = [
  'people',
  'venues',
  'items',
  'supportRequests',
  'agreements',
  'benefits',
  'claims',
  'surveyAnswers',
  'guests',
  'budgetLines',
] as const;

/** Deletes an organisation that nothing living counts on. Its members remain, no longer as its members. */
export const deleteOrganisation = command(
  'delete-organisation',
  z.strictObject({ organisation: organisationIdSchema }),
  {
    label: (mission, { organisation }) => ({
      key: 'deleteOrganisation',
      values: { name: nameOf(mission, 'organisations', organisation) },
    }),
    apply: (draft, { organisation }) => {
      const uses = usesOf(draft, 'organisations', organisation, counting);
      const outcome = deleteRecord(draft, 'organisations', organisation, uses);
      if (outcome.ok) for (const member of Object.values(draft.organisations)) delete member.memberOf[organisation];
      return outcome;
    },
  },
);
