import { z } from 'zod';
import { organisationIdSchema } from '../model/identifier';
import { organisationSchema } from '../model/organisation';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes what is known of an organisation. */
export const editOrganisation = command(
  'edit-organisation',
  z.strictObject({ organisation: organisationIdSchema, changes: changesOf(organisationSchema, ['id', 'deleted']) }),
  {
    label: (mission, { organisation }) => ({
      key: 'editOrganisation',
      values: { name: nameOf(mission, 'organisations', organisation) },
    }),
    apply: (draft, { organisation, changes }) => editRecord(draft, 'organisations', organisation, changes),
  },
);
