import { z } from 'zod';
import { agreementSchema } from '../model/agreement';
import { agreementIdSchema } from '../model/identifier';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes an agreement. */
export const editAgreement = command(
  'edit-agreement',
  z.strictObject({ agreement: agreementIdSchema, changes: changesOf(agreementSchema, ['id', 'deleted']) }),
  {
    label: (mission, { agreement }) => ({
      key: 'editAgreement',
      values: { name: nameOf(mission, 'agreements', agreement) },
    }),
    apply: (draft, { agreement, changes }) => editRecord(draft, 'agreements', agreement, changes),
  },
);
