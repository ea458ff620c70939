import { z } from 'zod';
import { supportRequestIdSchema } from '../model/identifier';
import { supportRequestSchema } from '../model/supportRequest';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes what is asked for, of whom and for what; how far it has come is `setSupportStatus`. */
export const editSupportRequest = command(
  'edit-support-request',
  z.strictObject({
    request: supportRequestIdSchema,
    changes: changesOf(supportRequestSchema, ['id', 'standing', 'deleted']),
  }),
  {
    label: (mission, { request }) => ({
      key: 'editSupportRequest',
      values: { title: nameOf(mission, 'supportRequests', request) },
    }),
    apply: (draft, { request, changes }) => editRecord(draft, 'supportRequests', request, changes),
  },
);
