import { z } from 'zod';
import { supportRequestIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';

/** Deletes a request for support; nothing depends on one. */
export const deleteSupportRequest = command(
  'delete-support-request',
  z.strictObject({ request: supportRequestIdSchema }),
  {
    label: (mission, { request }) => ({
      key: 'deleteSupportRequest',
      values: { title: nameOf(mission, 'supportRequests', request) },
    }),
    apply: (draft, { request }) => deleteRecord(draft, 'supportRequests', request, 0),
  },
);
