import { z } from 'zod';
import { supportRequestIdSchema } from '../model/identifier';
import { supportRequestSchema } from '../model/supportRequest';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { inBoth } from './frame/labelNames';

/** Notes something that a host or an association is asked for. */
export const addSupportRequest = command(
  'add-support-request',
  z.strictObject({ request: supportRequestSchema.omit({ deleted: true }).partial({ id: true }) }),
  {
    label: (_mission, { request }) => ({ key: 'addSupportRequest', values: { title: inBoth(request, 'title') } }),
    apply: (draft, { request }, { newId }) =>
      addRecord(draft, 'supportRequests', { ...request, id: request.id ?? supportRequestIdSchema.parse(newId()) }),
  },
);
